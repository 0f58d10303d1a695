namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>One figure in one place of one document, as printed.</summary>
internal sealed class StatementRow : FigureRow
{
    [ColumnText("Id", "编号", "The key of the row.", "行的键。")]
    public int Id { get; init; }

    [ColumnText("Source, key", "来源键", "Key of the document.", "文件的键。")]
    public string SourceKey { get; init; } = "";

    [ColumnText("Section", "位置", "Where it stands in the document: a heading letter, a headline or a name.", "在文件中的位置：标题字母、标题或名称。")]
    public string Section { get; init; } = "";

    [ColumnText("As printed", "原文数字", "The figure as printed, with its unit.", "所印的数字及其单位。")]
    public string Printed { get; init; } = "";

    [ColumnText("Observation, id", "观测编号", "Key of the observation it is part of.", "所属观测的键。")]
    public int ObservationId { get; init; }
}
