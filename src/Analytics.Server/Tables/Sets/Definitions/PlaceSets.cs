using Analytics.Server.Tables.Sets.Rows;

namespace Analytics.Server.Tables.Sets.Definitions;

/// <summary>The city, its districts, and who lives there.</summary>
internal static class PlaceSets
{
    public static readonly EntitySet Cities = new EntitySet<CityRow>
    {
        Name = "Cities",
        RowName = "City",
        Label = new("Cities", "城市"),
        Description = new("A city, by its code in GB/T 2260.", "城市，以 GB/T 2260 代码为键。"),
        Key = nameof(CityRow.Code),
        Links = [Link.ToMany("Districts", "Code", "CityCode")],
        Rows = database => database.Cities.Select(city => new CityRow { Code = city.Code, Name = city.Name, NameEn = city.NameEn }),
    };

    public static readonly EntitySet Districts = new EntitySet<DistrictRow>
    {
        Name = "Districts",
        RowName = "District",
        Label = new("Districts", "区（市）"),
        Description = new("A district or county-level city, by its code in GB/T 2260.", "市辖区或县级市，以 GB/T 2260 代码为键。"),
        Key = nameof(DistrictRow.Code),
        Links = [Link.City, Link.ToMany("Institutions", "Code", "DistrictCode")],
        Rows = database => database.Districts.Select(district => new DistrictRow
        {
            Code = district.Code,
            CityCode = district.City.Code,
            Name = district.Name,
            NameEn = district.NameEn,
            Kind = (string)(object)district.Kind,
        }),
    };

    public static readonly EntitySet Populations = new EntitySet<PopulationRow>
    {
        Name = "Populations",
        RowName = "Population",
        Label = new("Residents", "常住人口"),
        Description = new("The residents of a city or district at one date, in persons.", "某城市或区（市）在某一时点的常住人口数。"),
        Key = nameof(PopulationRow.Id),
        Links = [Link.City, Link.District, Link.Year, Link.Source],
        Rows = database => database.Populations.Select(count => new PopulationRow
        {
            Id = count.Id,
            SubjectKind = (string)(object)count.SubjectKind,
            CityCode = count.City!.Code,
            DistrictCode = count.District!.Code,
            SourceKey = count.Source.Key,
            Instant = count.Instant,
            Year = count.YearId,
            Value = count.Value,
            Qualifier = (string)(object)count.Qualifier,
            Lower = count.Lower,
            Upper = count.Upper,
            Printed = count.Printed,
        }),
    };
}
