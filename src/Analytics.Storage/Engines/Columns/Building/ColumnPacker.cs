using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>
/// Lets columns of few values share codes, one for each combination of values that occurs.
/// The first codes are of the columns that questions are grouped and filtered by most, and so few that rows can be counted by code; the others' are as many as two bytes hold.
/// </summary>
internal static class ColumnPacker
{
    private const int MostFirstCodes = 1 << 10;
    private const int MostCodes = ushort.MaxValue + 1;
    private const int MostValues = 256;

    /// <summary>The same columns; those that share come with the codes that they share.</summary>
    /// <param name="members">The columns of keys of members.</param>
    /// <param name="others">The others that may share.</param>
    public static IEnumerable<StoredColumn> Pack(IEnumerable<StoredColumn> members, IEnumerable<StoredColumn> others)
    {
        var packed = new List<StoredColumn>();
        var rest = members.OrderBy(column => column.Values.Count).Concat(others.OrderBy(column => column.Values.Count)).ToList();
        for (var most = MostFirstCodes; rest.Count > 0; most = MostCodes)
        {
            var (group, left) = Take(rest, most);
            packed.AddRange(group);
            rest = left;
        }

        return packed;
    }

    // The first column, and those after it that add the fewest combinations.
    private static (List<StoredColumn> Group, List<StoredColumn> Left) Take(List<StoredColumn> columns, int most)
    {
        var group = new List<StoredColumn> { columns[0] };
        var left = columns.Where(column => column.Values.Count > MostValues && column != columns[0]).ToList();
        var candidates = columns.Skip(1).Except(left).ToList();
        while (candidates.Count > 0 && group[0].Codes.Cardinality <= most)
        {
            var next = candidates.MinBy(column => CodePairs.Sampled(group[0].Codes, column.Codes))!;
            candidates.Remove(next);
            if (CodePairs.Join(group[0].Codes, next.Codes, most) is { } joined)
            {
                group = [.. group.Select(joined.First), joined.Second(next)];
            }
            else
            {
                left.Add(next);
            }
        }

        return (group, [.. left, .. candidates]);
    }
}
