namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>The residents of a city or district at one date.</summary>
internal sealed class PopulationRow : PlaceRow
{
    [ColumnText("Id", "编号", "The key of the row.", "行的键。")]
    public int Id { get; init; }

    [ColumnText("Source, key", "来源键", "Key of the document.", "文件的键。")]
    public string SourceKey { get; init; } = "";

    [ColumnText("Date", "时点", "The day that the count is of.", "统计所指之日。")]
    public DateOnly Instant { get; init; }

    [ColumnText("Year", "年", "The calendar year of the date.", "该日所在的公历年份。")]
    public int Year { get; init; }

    [ColumnText("Residents", "常住人口", "Residents, in persons; null when no number is printed.", "常住人口数；未印数字时为空。")]
    public decimal? Value { get; init; }

    [ColumnText("Qualifier", "精确程度", "How exactly the count is known.", "人数的精确程度。")]
    public string Qualifier { get; init; } = "";

    [ColumnText("Lower bound", "下限", "Fewest residents that agree with what is printed; null when open.", "与所印相符的最少人数；无下限时为空。")]
    public decimal? Lower { get; init; }

    [ColumnText("Upper bound", "上限", "Most residents that agree with what is printed; null when open.", "与所印相符的最多人数；无上限时为空。")]
    public decimal? Upper { get; init; }

    [ColumnText("As printed", "原文数字", "The count as printed, with its unit.", "所印的人数及其单位。")]
    public string Printed { get; init; } = "";
}
