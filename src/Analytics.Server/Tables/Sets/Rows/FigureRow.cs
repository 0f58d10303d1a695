namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A figure on a subject in a period.</summary>
internal abstract class FigureRow : SubjectRow
{
    [ColumnText("Measured", "指标", "What the figure counts or measures.", "数据所计量的对象。")]
    public string Metric { get; init; } = "";

    [ColumnText("Definition", "口径", "Which blood product it covers.", "所指的血液品种。")]
    public string Definition { get; init; } = "";

    [ColumnText("Year", "年", "The calendar year; null unless the period is exactly one.", "公历年份；时段不恰为一年时为空。")]
    public int? Year { get; init; }

    [ColumnText("Value", "数值", "The number known best; null when only a direction or bounds are known.", "最佳已知数值；仅知方向或上下限时为空。")]
    public decimal? Value { get; init; }

    [ColumnText("Qualifier", "精确程度", "How exactly the figure is known.", "数据的精确程度。")]
    public string Qualifier { get; init; } = "";

    [ColumnText("Lower bound", "下限", "Smallest number that agrees with what is printed; null when open.", "与所印相符的最小数；无下限时为空。")]
    public decimal? Lower { get; init; }

    [ColumnText("Upper bound", "上限", "Largest number that agrees with what is printed; null when open.", "与所印相符的最大数；无上限时为空。")]
    public decimal? Upper { get; init; }

    [ColumnText("Unit", "单位", "The unit of value and bounds.", "数值与上下限的单位。")]
    public string Unit { get; init; } = "";
}
