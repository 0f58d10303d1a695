namespace Analytics.Semantics.Engines;

/// <summary>Groups by the member of a dimension with a table: its key as <see cref="long"/>, null where the record has none.</summary>
public sealed record GroupByMember(string Dimension) : GroupKey(Dimension)
{
    /// <inheritdoc/>
    public override string ToString() => Dimension;
}
