namespace Analytics.Server.Tables.Sets.Rows;

/// <summary>What is on exactly one subject, a city or a district.</summary>
internal abstract class PlaceRow
{
    [ColumnText("Kind of subject", "对象类型", "Whether it is on a city, a district, an institution or a donor.", "关于城市、区（市）、机构或献血者。")]
    public string SubjectKind { get; init; } = "";

    [ColumnText("City, code", "城市代码", "Code of the city; null for any other subject.", "城市代码；其他对象为空。")]
    public string? CityCode { get; init; }

    [ColumnText("District, code", "区（市）代码", "Code of the district; null for any other subject.", "区（市）代码；其他对象为空。")]
    public string? DistrictCode { get; init; }
}
