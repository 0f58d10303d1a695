namespace Analytics.Semantics.Engines;

/// <summary>Groups by an attribute that the records hold themselves: its word.</summary>
/// <param name="Dimension">Name of a dimension without a table, other than time.</param>
/// <param name="Attribute">Name of its attribute.</param>
public sealed record GroupByWord(string Dimension, string Attribute) : GroupKey(Dimension)
{
    /// <inheritdoc/>
    public override string ToString() => Attribute;
}
