namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A donor whom a source names.</summary>
internal sealed class DonorRow
{
    [ColumnText("Key", "键", "Readable key, the same in every import.", "可读的键，每次导入不变。")]
    public string Key { get; init; } = "";

    [ColumnText("Name", "姓名", "Name as printed.", "来源所印姓名。")]
    public string Name { get; init; } = "";

    [ColumnText("English name", "英文名称", "English name; null for every person whose source prints none.", "英文名；来源未印时为空。")]
    public string? NameEn { get; init; }

    [ColumnText("Years donating", "献血年数", "Years over which the donor has given, up to the date of the document; null when not reported.", "截至文件日期的献血年数；未报道时为空。")]
    public int? YearsDonating { get; init; }

    [ColumnText("Source, key", "来源键", "Key of the source that names the donor.", "提及该献血者的来源的键。")]
    public string SourceKey { get; init; } = "";
}
