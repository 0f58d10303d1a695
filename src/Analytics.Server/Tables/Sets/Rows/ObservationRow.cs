namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>What is known of one metric of one subject in one period.</summary>
internal sealed class ObservationRow : FigureRow
{
    [ColumnText("Id", "编号", "The key of the row.", "行的键。")]
    public int Id { get; init; }

    [ColumnText("Status", "状态", "Where the figure comes from.", "数据从何而来。")]
    public string Status { get; init; } = "";

    [ColumnText("In conflict", "是否矛盾", "Whether its statements exclude each other.", "其各处陈述是否互相矛盾。")]
    public bool HasConflict { get; init; }
}
