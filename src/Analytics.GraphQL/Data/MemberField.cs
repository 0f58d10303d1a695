using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>A member of an entity as a filter or sort input shows it.</summary>
internal sealed class MemberField(LambdaExpression member, string? name) : IFilterFieldDescriptor, ISortFieldDescriptor
{
    public LambdaExpression Member { get; } = member;

    public string? Name { get; private set; } = name;

    public string? Description { get; private set; }

    public ValueRange? Range { get; private set; }

    /// <summary>Not configured: left out where its type cannot be filtered or sorted.</summary>
    public bool IsImplied { get; init; }

    IFilterFieldDescriptor IFilterFieldDescriptor.Name(string name) => Named(name);

    IFilterFieldDescriptor IFilterFieldDescriptor.Description(string description)
    {
        Description = description;
        return this;
    }

    ISortFieldDescriptor ISortFieldDescriptor.Name(string name) => Named(name);

    IFilterFieldDescriptor IFilterFieldDescriptor.Accepts<TValue>(Func<TValue, bool> holds, string expected)
    {
        Range = new ValueRange(value => value is TValue known && holds(known), expected);
        return this;
    }

    private MemberField Named(string name)
    {
        Name = name;
        return this;
    }
}
