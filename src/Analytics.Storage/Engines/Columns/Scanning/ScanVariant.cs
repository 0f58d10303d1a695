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
}
