namespace Analytics.Semantics.Engines;

/// <summary>Groups by the calendar period of the record's day: its first day as <see cref="DateOnly"/>. At most one in a scan.</summary>
/// <param name="Dimension">Name of the dimension of time.</param>
/// <param name="Grain">The length of the period.</param>
public sealed record GroupByPeriod(string Dimension, Model.TimeGrain Grain) : GroupKey(Dimension)
{
    /// <inheritdoc/>
    public override string ToString() => Grain.ToString().ToLowerInvariant();
}
