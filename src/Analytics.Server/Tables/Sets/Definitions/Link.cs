namespace Analytics.Server.Tables.Sets.Definitions;

/// <summary>The links that several sets have.</summary>
internal static class Link
{
    public static readonly SetLink City = To("City", "Cities", "CityCode", "Code");
    public static readonly SetLink District = To("District", "Districts", "DistrictCode", "Code");
    public static readonly SetLink Institution = To("Institution", "Institutions", "InstitutionKey", "Key");
    public static readonly SetLink Donor = To("Donor", "Donors", "DonorKey", "Key");
    public static readonly SetLink Year = To("CalendarYear", "Years", "Year", "Number");
    public static readonly SetLink Source = To("Source", "Sources", "SourceKey", "Key");

    /// <summary>To at most one row.</summary>
    public static SetLink To(string name, string target, string from, string to) => new(name, target, from, to, IsMany: false);

    /// <summary>To any number of rows.</summary>
    public static SetLink ToMany(string target, string from, string to) => new(target, target, from, to, IsMany: true);
}
