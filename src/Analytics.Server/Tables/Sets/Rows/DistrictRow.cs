namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>A district or county-level city.</summary>
internal sealed class DistrictRow
{
    [ColumnText("Code", "代码", "Six digits of GB/T 2260.", "GB/T 2260 六位代码。")]
    public string Code { get; init; } = "";

    [ColumnText("City, code", "城市代码", "Code of the city that it belongs to.", "所属城市的代码。")]
    public string CityCode { get; init; } = "";

    [ColumnText("Chinese name", "名称", "Chinese name, in full.", "中文全称。")]
    public string Name { get; init; } = "";

    [ColumnText("English name", "英文名称", "English name.", "英文名称。")]
    public string NameEn { get; init; } = "";

    [ColumnText("Kind of district", "区（市）类型", "Whether it is a district or a county-level city.", "市辖区或县级市。")]
    public string Kind { get; init; } = "";
}
