using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>The pairs of codes that occur in two columns.</summary>
internal static class CodePairs
{
    private const int RowsLookedAt = 1 << 16;

    /// <summary>How many pairs are seen in rows from all parts of the columns.</summary>
    public static int Sampled(CodeColumn first, CodeColumn second)
    {
        var rows = first.Rows;
        var step = Math.Max(1, rows / RowsLookedAt);
        var seen = new HashSet<long>();
        for (var row = 0; row < rows; row += step)
        {
            seen.Add(((long)first.At(row) * second.Cardinality) + second.At(row));
        }

        return seen.Count;
    }

    /// <summary>Codes for the pairs; null where they are more than <paramref name="most"/>.</summary>
    public static JoinedCodes? Join(CodeColumn first, CodeColumn second, int most)
    {
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

            if (pairs.Count > most)
            {
                return null;
            }
        }

        return new JoinedCodes(writer.Finish(pairs.Count, null), pairs);
    }
}
