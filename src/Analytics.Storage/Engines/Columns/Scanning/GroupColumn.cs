using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>The keys that one column of codes decides.</summary>
/// <param name="Codes">The codes.</param>
/// <param name="Keys">The keys; none where the column only filters.</param>
/// <param name="Stride">What their number is multiplied by in that of the group.</param>
internal sealed record GroupColumn(CodeColumn Codes, IReadOnlyList<ScanKey> Keys, long Stride)
{
    /// <summary>The number of the keys by code; -1 where the code does not pass.</summary>
    /// <param name="passes">Whether a code passes; null: each does.</param>
    public int[] Numbers(bool[]? passes)
    {
        var numbers = new int[Codes.Cardinality];
        var stride = 1;
        foreach (var key in Keys)
        {
            for (var code = 0; code < numbers.Length; code++)
            {
                numbers[code] += key.Numbers[key.Column.OwnCode(code)] * stride;
            }

            stride *= Math.Max(key.Values.Count, 1);
        }

        for (var code = 0; passes is not null && code < numbers.Length; code++)
        {
            numbers[code] = passes[code] ? numbers[code] : -1;
        }

        return numbers;
    }
}
