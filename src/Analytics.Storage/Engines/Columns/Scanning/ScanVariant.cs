using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>A scan as it is for days that are alike in every test.</summary>
/// <param name="Tables">What columns of codes add to the number of a group.</param>
/// <param name="Dense">The same in ones, where groups are dense.</param>
/// <param name="Rest">What rows must be like beyond; null: nothing.</param>
/// <param name="Takes">What each aggregate takes.</param>
internal sealed record ScanVariant(IReadOnlyList<GroupTable> Tables, IReadOnlyList<int[]> Dense, BlockTest? Rest, IReadOnlyList<Take> Takes)
{
    /// <summary>Whether some rows may not pass.</summary>
    public bool Filters { get; } = Rest is not null || Tables.Any(table => table.Filters);

    /// <summary>The one column of codes that decides everything of a row, where groups are dense; null where there is none.</summary>
    public CodeColumn? Alone { get; } = AloneOf(Tables, Dense, Rest, Takes);

    /// <summary>Whether any row of a segment can pass.</summary>
    public bool CanPass(int segment)
    {
        foreach (var table in Tables)
        {
            if (!table.CanPass(segment))
            {
                return false;
            }
        }

        return true;
    }

    private static CodeColumn? AloneOf(IReadOnlyList<GroupTable> tables, IReadOnlyList<int[]> dense, BlockTest? rest, IReadOnlyList<Take> takes)
    {
        var taken = takes.Where(take => !take.IsNone).ToList();
        if (rest is not null || dense.Count < tables.Count || taken.Exists(take => take.Only is not null))
        {
            return null;
        }

        var columns = tables.Select(table => table.Column).Concat(taken.Select(take => take.Column).OfType<CodeColumn>()).Distinct().Take(2).ToList();
        return columns.Count == 1 ? columns[0] : null;
    }
}
