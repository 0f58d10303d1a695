namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>An institution that takes part in donation or organises it.</summary>
internal sealed class InstitutionRow
{
    [ColumnText("Key", "键", "Readable key, the same in every import.", "可读的键，每次导入不变。")]
    public string Key { get; init; } = "";

    [ColumnText("Chinese name", "名称", "Name as printed.", "来源所印名称。")]
    public string Name { get; init; } = "";

    [ColumnText("English name", "英文名称", "English name; null where it has none of its own.", "英文名称；没有时为空。")]
    public string? NameEn { get; init; }

    [ColumnText("Kind of institution", "机构类型", "What kind of institution it is.", "机构属于哪一类。")]
    public string Kind { get; init; } = "";

    [ColumnText("District, code", "区（市）代码", "Code of the district it lies in; null when the source does not say it.", "所在区（市）的代码；来源未说明时为空。")]
    public string? DistrictCode { get; init; }

    [ColumnText("Source, key", "来源键", "Key of the source that names it.", "提及它的来源的键。")]
    public string SourceKey { get; init; } = "";
}
