namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A published document.</summary>
internal sealed class SourceRow
{
    [ColumnText("Key", "键", "Readable key, the same in every import.", "可读的键，每次导入不变。")]
    public string Key { get; init; } = "";

    [ColumnText("Title", "标题", "Title as printed.", "所印标题。")]
    public string Title { get; init; } = "";

    [ColumnText("English title", "英文标题", "Title in English.", "英文标题。")]
    public string TitleEn { get; init; } = "";

    [ColumnText("Publisher", "发布者", "Who published it.", "发布者。")]
    public string Publisher { get; init; } = "";

    [ColumnText("Published on", "发布日期", "The date of publication; null where it is not known.", "发布日期；不详时为空。")]
    public DateOnly? PublishedOn { get; init; }

    [ColumnText("Kind of document", "文件类型", "What kind of document it is.", "文件属于哪一类。")]
    public string Kind { get; init; } = "";
}
