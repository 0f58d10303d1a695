using System.Linq.Expressions;

namespace Analytics.GraphQL.Annotations;

/// <summary>A configured field.</summary>
internal sealed class FieldDescriptor(LambdaExpression member) : IObjectFieldDescriptor
{
    public LambdaExpression Member { get; } = member;

    public string? Name { get; private set; }

    public string? Description { get; private set; }

    public string? DeprecationReason { get; private set; }

    IObjectFieldDescriptor IObjectFieldDescriptor.Name(string name) => With(field => field.Name = name);

    IObjectFieldDescriptor IObjectFieldDescriptor.Description(string description) => With(field => field.Description = description);

    IObjectFieldDescriptor IObjectFieldDescriptor.Deprecated(string reason) => With(field => field.DeprecationReason = reason);

    private FieldDescriptor With(Action<FieldDescriptor> change)
    {
        change(this);
        return this;
    }
}
