namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A city.</summary>
internal sealed class CityRow
{
    [ColumnText("Code", "代码", "Six digits of GB/T 2260.", "GB/T 2260 六位代码。")]
    public string Code { get; init; } = "";

    [ColumnText("Chinese name", "名称", "Chinese name, in full.", "中文全称。")]
    public string Name { get; init; } = "";

    [ColumnText("English name", "英文名称", "English name.", "英文名称。")]
    public string NameEn { get; init; } = "";
}
