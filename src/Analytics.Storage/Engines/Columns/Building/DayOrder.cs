using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>Puts rows in the order of their days, those of one day as they came, by counting.</summary>
/// <param name="Index">Where the rows of each day begin.</param>
/// <param name="Positions">The place of each row; null: they came in order.</param>
internal sealed record DayOrder(DayIndex Index, int[]? Positions)
{
    /// <param name="days">The day of each row.</param>
    public static DayOrder Of(CodeWriter days)
    {
        if (days.Rows == 0)
        {
            return new DayOrder(new DayIndex(0, [0]), null);
        }

        var (first, last, isOrdered) = Measure(days);
        var firstRows = new int[last - first + 2];
        for (var row = 0; row < days.Rows; row++)
        {
            firstRows[(int)days.At(row) - first + 1]++;
        }

        for (var day = 1; day < firstRows.Length; day++)
        {
            firstRows[day] += firstRows[day - 1];
        }

        return new DayOrder(new DayIndex(first, firstRows), isOrdered ? null : Place(days, first, firstRows));
    }

    private static (int First, int Last, bool IsOrdered) Measure(CodeWriter days)
    {
        var (first, last, before, isOrdered) = (uint.MaxValue, 0u, 0u, true);
        for (var row = 0; row < days.Rows; row++)
        {
            var day = days.At(row);
            isOrdered &= day >= before;
            (first, last, before) = (Math.Min(first, day), Math.Max(last, day), day);
        }

        return ((int)first, (int)last, isOrdered);
    }

    private static int[] Place(CodeWriter days, int first, int[] firstRows)
    {
        var next = firstRows.AsSpan(0, firstRows.Length - 1).ToArray();
        var positions = new int[days.Rows];
        for (var row = 0; row < positions.Length; row++)
        {
            positions[row] = next[(int)days.At(row) - first]++;
        }

        return positions;
    }
}
