namespace Analytics.Semantics.Engines;

/// <summary>What a scan of records came to, one row a group, in any order.</summary>
/// <param name="Keys">For each group its keys, in the order of the scan.</param>
/// <param name="Values">For each group its numbers, in the order of the scan's aggregates: exact; null where a sum, minimum or maximum is of no value. A count or distinct count is never null.</param>
public sealed record AggregateTable(IReadOnlyList<object?[]> Keys, IReadOnlyList<decimal?[]> Values)
{
    /// <summary>How many groups.</summary>
    public int Count => Keys.Count;
}
