using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Takes keys out of the grouping, and with each the finer ones of its hierarchy.</summary>
internal sealed class Ungrouping(PerspectiveIndex index, FaultSink faults)
{
    /// <summary>The keys that stay.</summary>
    public IReadOnlyList<BoundKey> Remove(IReadOnlyList<BoundKey> keys, IReadOnlyList<BoundKey> across, QueryPath path)
    {
        foreach (var key in across.Where(key => !keys.Contains(key)))
        {
            faults.Add(
                QueryCodes.AcrossNotGrouped,
                path,
                keys.Count == 0
                    ? $"'{key}' is not grouped by, so nothing can go across it; add it to 'by'."
                    : $"'{key}' is not grouped by, so nothing can go across it; grouped by are {string.Join(", ", keys)}.",
                [.. keys.Select(one => one.Name)]);
        }

        return [.. keys.Where(key => !across.Any(removed => Removes(removed, key)))];
    }

    private bool Removes(BoundKey removed, BoundKey key)
    {
        if (removed.Equals(key))
        {
            return true;
        }

        if (removed.Kind == KeyKind.Time)
        {
            return key.Kind == KeyKind.Time && key.Grain > removed.Grain;
        }

        return removed.Kind == KeyKind.Member
            && index.LevelOf(removed.Dimension) is { } coarse
            && index.LevelOf(key.Dimension) is { } fine
            && index.Compare(coarse.Name, fine.Name) < 0;
    }
}
