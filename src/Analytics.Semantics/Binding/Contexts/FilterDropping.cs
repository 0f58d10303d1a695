using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Drops filters from a context: those of some keys, or all but those.</summary>
internal sealed class FilterDropping(FaultSink faults)
{
    /// <summary>The filters that stay.</summary>
    /// <param name="filters">The filters there are.</param>
    /// <param name="keys">The keys whose filters go, or alone stay.</param>
    /// <param name="keep">Whether they alone stay.</param>
    /// <param name="path">Where it is asked.</param>
    public IReadOnlyList<BoundFilter> Drop(IReadOnlyList<BoundFilter> filters, IReadOnlyList<BoundKey> keys, bool keep, QueryPath path)
    {
        var kept = new List<BoundFilter>();
        foreach (var filter in filters)
        {
            var touched = filter.Keys.Count(key => keys.Any(dropped => Covers(dropped, key)));
            if (touched > 0 && touched < filter.Keys.Count())
            {
                faults.Add(
                    QueryCodes.FilterNotSeparable,
                    path,
                    $"The filter '{filter}' asks about more than {string.Join(", ", keys)} at once, so it cannot be taken apart; write its parts side by side, each on one dimension.");
            }

            if (touched > 0 == keep)
            {
                kept.Add(filter);
            }
        }

        return kept;
    }

    // A dimension's own key stands for all of it, a calendar period also for the finer ones.
    private static bool Covers(BoundKey dropped, BoundKey key) => dropped.Kind switch
    {
        KeyKind.Member or KeyKind.Composite => key.Dimension.Name == dropped.Dimension.Name,
        KeyKind.Time => key.Dimension.Name == dropped.Dimension.Name && key.Grain >= dropped.Grain,
        _ => key.Equals(dropped),
    };
}
