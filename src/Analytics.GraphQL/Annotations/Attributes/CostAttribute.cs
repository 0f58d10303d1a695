namespace Analytics.GraphQL;

/// <summary>The static cost of resolving the field once; without it 10 for a query, 1 for any other method and 0 for a property.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The cost, at least 0.</summary>
    public double Weight { get; } = weight;
}
