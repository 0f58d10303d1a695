namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A calendar year that published data touches.</summary>
internal sealed class YearRow
{
    [ColumnText("Year", "年", "The year of the Gregorian calendar.", "公历年份。")]
    public int Number { get; init; }

    [ColumnText("Complete", "是否完整", "Whether the year was over when the newest source was published.", "最新来源发布时该年是否已结束。")]
    public bool IsComplete { get; init; }
}
