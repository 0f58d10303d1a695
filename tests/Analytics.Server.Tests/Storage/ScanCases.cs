using Analytics.Semantics.Engines;

namespace Analytics.Server.Tests.Storage;

/// <summary>Scans of the real seed, each with the same question as a condition of SQL written by hand and the number of rows counted in the CSV files.</summary>
internal static class ScanCases
{
    private const string InPeriod = "o.period_start >= '2022-01-01' AND o.period_end <= '2023-12-31'";

    private static readonly DateOnly NewYear2022 = new(2022, 1, 1);
    private static readonly DateOnly NewYear2023 = new(2023, 1, 1);
    private static readonly DateOnly YearEnd2023 = new(2023, 12, 31);
    private static readonly DateOnly PageDate = new(2024, 6, 14);

    public static IReadOnlyDictionary<string, ScanCase> Figures { get; } = new Dictionary<string, ScanCase>
    {
        ["city"] = new(11, "true", "city"),
        ["district"] = new(13, "true", "district"),
        ["institution"] = new(14, "true", "institution"),
        ["donor"] = new(12, "true", "donor"),
        ["days: a year"] = new(9, "o.year_id = 2023", "city", new DaysWithin("date", NewYear2023, YearEnd2023)),
        ["days: up to a day"] = new(2, "o.year_id = 2022", "city", new DaysWithin("date", null, new DateOnly(2022, 12, 31))),
        ["days: from a day"] = new(13, "o.period_start >= '2022-01-01'", "district", new DaysWithin("date", NewYear2022, null)),
        ["days: from a day, where some have none"] = new(11, "o.period_start >= '2022-01-01'", "institution", new DaysWithin("date", NewYear2022, null)),
        ["days: both open"] = new(14, "true", "institution", new DaysWithin("date", null, null)),
        ["days: a span"] = new(7, InPeriod, "institution", new DaysWithin("date", NewYear2022, YearEnd2023)),
        ["days: up to the last day of those without a first"] = new(12, "o.period_end = '2024-06-14'", "donor", new DaysWithin("date", null, PageDate)),
        ["days: up to the day before"] = new(0, "o.period_end < '2024-06-14'", "donor", new DaysWithin("date", null, PageDate.AddDays(-1))),
        ["days: from any day on, without a first"] = new(0, "false", "donor", new DaysWithin("date", DateOnly.MinValue, PageDate)),
        ["members"] = new(8, "o.district_id IN (SELECT id FROM districts WHERE name IN ('台山市', '恩平市'))", "district", new MemberIn("district", [4, 7], false)),
        ["members: of the level's own dimension"] = new(6, "i.key IN ('wuyi-university', 'huicheng-subdistrict-office')", "institution", new MemberIn("institution", [1, 2], false)),
        ["members: where the institution lies"] = new(3, "i.district_id = (SELECT id FROM districts WHERE name = '新会区')", "institution", new MemberIn("district", [3], false)),
        ["members: there or unknown"] = new(14, "i.district_id = 3 OR i.district_id IS NULL", "institution", new MemberIn("district", [3], true)),
        ["members: unknown alone"] = new(11, "i.district_id IS NULL", "institution", new MemberIn("district", [], true)),
        ["members: none"] = new(0, "false", "institution", new MemberIn("district", [], false)),
        ["members: unknown, of the city"] = new(11, "true", "city", new MemberIn("district", [], true)),
        ["members: donors"] = new(4, "o.donor_id IN (1, 6)", "donor", new MemberIn("donor", [1, 6], false)),
        ["words"] = new(2, "o.definition = 'WHOLE_BLOOD'", "city", new WordIn("definition", "definition", ["WHOLE_BLOOD"])),
        ["words: several"] = new(4, "o.period_kind IN ('RANGE', 'DAY')", "institution", new WordIn("period", "periodKind", ["DAY", "RANGE"])),
        ["words: none"] = new(0, "false", "city", new WordIn("definition", "definition", [])),
        ["all kinds at once"] = new(
            2,
            $"{InPeriod} AND i.key = 'wuyi-university' AND o.period_kind = 'YEAR' AND o.definition = 'UNSPECIFIED'",
            "institution",
            new DaysWithin("date", NewYear2022, YearEnd2023),
            new MemberIn("institution", [2], false),
            new MemberIn("district", [], true),
            new WordIn("period", "periodKind", ["YEAR"]),
            new WordIn("definition", "definition", ["UNSPECIFIED"])),
    };

    public static IReadOnlyDictionary<string, ScanCase> Residents { get; } = new Dictionary<string, ScanCase>
    {
        ["city"] = new(2, "true", "city"),
        ["district"] = new(2, "true", "district"),
        ["institution, of which it states nothing"] = new(0, "false", "institution"),
        ["days"] = new(1, "p.year_id = 2020", "city", new DaysWithin("date", new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))),
        ["members"] = new(1, "p.district_id = (SELECT id FROM districts WHERE name = '鹤山市')", "district", new MemberIn("district", [6], false)),
    };
}
