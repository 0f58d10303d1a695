namespace Analytics.Storage.Engines.Columns.Store;

/// <summary>Where the rows of each day begin, for rows in the order of their days. Days are numbered as <see cref="DateOnly.DayNumber"/>.</summary>
/// <param name="firstDay">The first day; any where there is no row.</param>
/// <param name="firstRows">The first row of each day, then the number of rows.</param>
internal sealed class DayIndex(int firstDay, int[] firstRows)
{
    public int FirstDay { get; } = firstDay;

    /// <summary>The last day; before the first where there is no row.</summary>
    public int LastDay => FirstDay + FirstRows.Length - 2;

    public int[] FirstRows { get; } = firstRows;

    /// <summary>The first row on or after a day.</summary>
    public int RowAt(int day) => FirstRows[Math.Clamp((long)day - FirstDay, 0, FirstRows.Length - 1)];

    /// <summary>The first row after a day.</summary>
    public int RowAfter(int day) => FirstRows[Math.Clamp((long)day - FirstDay + 1, 0, FirstRows.Length - 1)];
}
