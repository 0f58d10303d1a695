using System.Linq.Expressions;
using System.Reflection;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>A configured object or interface type.</summary>
internal abstract class TypeDescriptor(Type type)
{
    public Type Type { get; } = type;

    public string? Name { get; protected set; }

    public bool IsExplicit { get; protected set; }

    public List<FieldDescriptor> Fields { get; } = [];

    /// <summary>CLR interfaces that the type implements by configuration.</summary>
    public List<Type> Interfaces { get; } = [];

    /// <summary>Names of properties that are left out.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>The descriptor of a type as its annotated classes configure it.</summary>
    public static TypeDescriptor Read(Type type, IEnumerable<Type> classes)
    {
        var descriptor = (TypeDescriptor)Activator.CreateInstance(typeof(TypeDescriptor<>).MakeGenericType(type))!;
        foreach (var annotated in classes)
        {
            var configure = annotated.GetMethod("Configure", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
            configure?.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [descriptor], null);
        }

        return descriptor;
    }

    protected FieldDescriptor AddField(LambdaExpression member)
    {
        var property = Accessor.DirectProperty(member);
        var field = Fields.Find(known => property is not null && Accessor.DirectProperty(known.Member) == property);
        if (field is null)
        {
            Fields.Add(field = new FieldDescriptor(member));
        }

        return field;
    }

    protected void AddIgnored(LambdaExpression member)
    {
        var property = Accessor.DirectProperty(member) ?? throw new InvalidOperationException($"'{member}' is not a property of {Type.Name}.");
        Ignored.Add(property.Name);
    }
}
