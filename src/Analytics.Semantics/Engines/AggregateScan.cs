namespace Analytics.Semantics.Engines;

/// <summary>Sums up the records of one fact by groups. A group is there where at least one record passes the restrictions; without keys there is at most one.</summary>
/// <param name="Fact">Name of a fact of records.</param>
/// <param name="Keys">By what records are grouped, each key once.</param>
/// <param name="Restrictions">What records must be like; all must hold.</param>
/// <param name="Aggregates">What is taken from each group, each once.</param>
/// <param name="Ranges">The days of each group of the key of time, instead of those of its own period; null: its own.</param>
public sealed record AggregateScan(
    string Fact,
    IReadOnlyList<GroupKey> Keys,
    IReadOnlyList<Restriction> Restrictions,
    IReadOnlyList<Aggregate> Aggregates,
    IReadOnlyList<PeriodRange>? Ranges = null)
{
    /// <summary>All but what is taken; scans that have it in common can be one.</summary>
    public string Frame => _frame ??= string.Join("; ", Parts());

    private string? _frame;

    /// <inheritdoc/>
    public bool Equals(AggregateScan? other) => other is not null && other.Frame == Frame && other.Aggregates.SequenceEqual(Aggregates);

    /// <inheritdoc/>
    public override int GetHashCode() => Aggregates.Aggregate(Frame.GetHashCode(StringComparison.Ordinal), HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", Aggregates)} of {Frame}";

    private IEnumerable<string> Parts()
    {
        yield return Fact;
        if (Keys.Count > 0)
        {
            yield return $"by {string.Join(", ", Keys)}";
        }

        if (Restrictions.Count > 0)
        {
            yield return $"where {string.Join(" and ", Restrictions)}";
        }

        if (Ranges is not null)
        {
            yield return $"over {string.Join(", ", Ranges)}";
        }
    }
}
