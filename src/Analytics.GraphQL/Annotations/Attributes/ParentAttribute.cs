namespace Analytics.GraphQL;

/// <summary>The parameter takes the parent object.</summary>
/// <param name="requires">Property names, separated by spaces.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(string? requires = null) : Attribute
{
    /// <summary>The parent's properties that the resolver reads, so that only their columns are loaded; null: all of them.</summary>
    public string[]? Requires { get; } = requires?.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
