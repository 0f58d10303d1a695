using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>A key by which rows are grouped, other than time.</summary>
/// <param name="Place">Its place in the scan.</param>
/// <param name="Column">The column that decides it.</param>
/// <param name="Numbers">The number of its value, by the column's own code.</param>
/// <param name="Values">Its values, each once.</param>
internal sealed record ScanKey(int Place, StoredColumn Column, int[] Numbers, IReadOnlyList<object?> Values)
{
    /// <summary>A key whose value is worked out from the column's own code; codes of equal values become one.</summary>
    public static ScanKey Of(int place, StoredColumn column, Func<int, object?> valueOf)
    {
        var numbers = new int[column.Values.Count];
        var values = new List<object?>();
        var known = new Dictionary<ValueTuple<object?>, int>();
        for (var code = 0; code < numbers.Length; code++)
        {
            var value = valueOf(code);
            if (!known.TryGetValue(new(value), out numbers[code]))
            {
                numbers[code] = values.Count;
                known.Add(new(value), values.Count);
                values.Add(value);
            }
        }

        return new ScanKey(place, column, numbers, values);
    }
}
