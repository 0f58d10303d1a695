namespace Analytics.GraphQL;

/// <summary>The value is of type <c>ID</c>; given a type name, a global id of that type.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute(string? typeName = null) : Attribute
{
    /// <summary>The name of the node type; null: the id stands as it is.</summary>
    public string? TypeName { get; } = typeName;
}
