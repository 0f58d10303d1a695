namespace Analytics.GraphQL;

/// <summary>The CLR interface or abstract class is a GraphQL interface.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute(string? name = null) : Attribute
{
    /// <summary>The GraphQL name; without it, the CLR name.</summary>
    public string? Name { get; } = name;
}
