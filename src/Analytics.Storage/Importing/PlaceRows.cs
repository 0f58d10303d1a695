using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the city and its districts.</summary>
internal static class PlaceRows
{
    private const int CodeDigits = 6;
    private const int DigitsOfCity = 4;

    public static City ReadCity(SeedRow row) => new()
    {
        Id = row.Id,
        Code = ReadCode(row),
        Name = row.RequiredText("name", "the Chinese name"),
        NameEn = row.RequiredText("name_en", "the English name"),
    };

    public static District ReadDistrict(SeedRow row, KeyedRows<City> cities)
    {
        var code = ReadCode(row);
        var city = cities.Find(row, "city");
        if (city is not null && code.Length == CodeDigits && !code.StartsWith(city.Code[..DigitsOfCity], StringComparison.Ordinal))
        {
            row.Fault("code", $"'{code}' does not lie in {city.Code}", $"a code there begins with {city.Code[..DigitsOfCity]}");
        }

        return new District
        {
            Id = row.Id,
            Code = code,
            CityId = city?.Id ?? 0,
            Name = row.RequiredText("name", "the Chinese name"),
            NameEn = row.RequiredText("name_en", "the English name"),
            Kind = row.Member<DistrictKind>("kind") ?? default,
        };
    }

    private static string ReadCode(SeedRow row)
    {
        const string right = "a code of GB/T 2260 such as 440781";
        var code = row.RequiredText("code", right);
        if (code.Length > 0 && (code.Length != CodeDigits || !code.All(char.IsAsciiDigit)))
        {
            row.Fault("code", $"'{code}' is not six digits", $"write {right}");
        }

        return code;
    }
}
