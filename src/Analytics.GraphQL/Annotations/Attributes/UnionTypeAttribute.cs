namespace Analytics.GraphQL;

/// <summary>The CLR interface or abstract class is a union of the object types whose CLR types implement it.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class UnionTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; without it, the CLR name.</summary>
    public string? Name { get; } = name;
}
