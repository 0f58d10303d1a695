namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>An award to a subject, as a document reports it.</summary>
internal sealed class AwardRow : SubjectRow
{
    [ColumnText("Id", "编号", "The key of the row.", "行的键。")]
    public int Id { get; init; }

    [ColumnText("Source, key", "来源键", "Key of the document.", "文件的键。")]
    public string SourceKey { get; init; } = "";

    [ColumnText("Section", "位置", "Where it stands in the document: a heading letter, a headline or a name.", "在文件中的位置：标题字母、标题或名称。")]
    public string Section { get; init; } = "";

    [ColumnText("Award", "奖项", "Chinese name of the award, without its year.", "奖项中文名称，不含年份。")]
    public string Name { get; init; } = "";

    [ColumnText("English name", "英文名称", "English name of the award; null where none is known.", "奖项英文名称；不详时为空。")]
    public string? NameEn { get; init; }

    [ColumnText("As printed", "原文", "The award as printed.", "所印的奖项。")]
    public string Printed { get; init; } = "";
}
