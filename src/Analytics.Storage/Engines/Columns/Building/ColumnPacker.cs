using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Lets columns of few values share codes, one for each combination of values that occurs, while two bytes hold them.</summary>
internal static class ColumnPacker
{
    private const int MostCodes = ushort.MaxValue + 1;
    private const int MostValues = 256;

    /// <summary>The same columns; those that share come with the codes that they share.</summary>
    public static IEnumerable<StoredColumn> Pack(IEnumerable<StoredColumn> columns)
    {
        var packed = new List<StoredColumn>();
        var rest = columns.OrderBy(column => column.Values.Count).ToList();
        while (rest.Count > 0)
        {
            var (group, left) = Take(rest);
            packed.AddRange(group);
            rest = left;
        }

        return packed;
    }

    private static (List<StoredColumn> Group, List<StoredColumn> Left) Take(List<StoredColumn> columns)
    {
        var group = new List<StoredColumn> { columns[0] };
        var left = new List<StoredColumn>();
        foreach (var column in columns.Skip(1))
        {
            if (column.Values.Count <= MostValues && Join(group[0].Codes, column.Codes) is { } joined)
            {
                group = [.. group.Select(one => joined.First(one)), joined.Second(column)];
            }
            else
            {
                left.Add(column);
            }
        }

        return (group, left);
    }

    private static JoinedCodes? Join(CodeColumn first, CodeColumn second)
    {
        if (first.Cardinality > MostCodes)
        {
            return null;
        }

        var codes = new int[first.Cardinality * second.Cardinality];
        var pairs = new List<(int First, int Second)>();
        var writer = new CodeWriter();
        for (var segment = 0; segment < first.Chunks.Length; segment++)
        {
            var length = first.Chunks[segment].Length / first.Width;
            for (var place = 0; place < length; place++)
            {
                var one = (int)CodeBytes.Read(first.Chunks[segment], first.Width, place);
                var two = (int)CodeBytes.Read(second.Chunks[segment], second.Width, place);
                ref var code = ref codes[(one * second.Cardinality) + two];
                if (code == 0)
                {
                    pairs.Add((one, two));
                    code = pairs.Count;
                }

                writer.Add((uint)code - 1);
            }

            if (pairs.Count > MostCodes)
            {
                return null;
            }
        }

        return new JoinedCodes(writer.Finish(pairs.Count, null), pairs);
    }
}
