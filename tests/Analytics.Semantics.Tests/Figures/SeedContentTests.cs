namespace Analytics.Semantics.Tests.Figures;

/// <summary>The page read by hand, section by section, in the order in which it prints.</summary>
public sealed class SeedContentTests
{
    private const string Year = "YEAR 2023-01-01 2023-12-31";
    private const string Lifetime = "LIFETIME  2024-06-14";

    private static readonly string[] Expected =
    [
        $"一抹抹“生命红”，温暖江门这座城 440700 {Year}: DONATIONS 约有5.2万人次, VOLUNTARY_SHARE 100%",
        "新会区会城街道办事处 huicheng-subdistrict-office RANGE 2022-01-01 2023-12-31: DRIVES 24场, DONATIONS 2496人次, VOLUME 49.90万毫升",
        $"徐学君 xu-xuejun {Lifetime}: YEARS_DONATING 8年, VOLUME 2万毫升",
        $"黄松波 huang-songbo {Lifetime}: YEARS_DONATING 11年, VOLUME 0.78万毫升",
        $"五邑大学 wuyi-university {Year}: DONORS 超1500人, VOLUME 超35万毫升",
        "五邑大学 wuyi-university DAY 2024-03-05 2024-03-05: DONORS 196人",
        $"梁汝锋 liang-rufeng {Lifetime}: YEARS_DONATING 16年, VOLUME 0.75万毫升",
        $"赖水木 lai-shuimu {Lifetime}: YEARS_DONATING 21年, VOLUME 0.71万毫升",
        "广东江门中医药职业学院 guangdong-jiangmen-college-of-chinese-medicine TO_DATE 2023-01-01 2024-06-14: DRIVES 10场, DONORS 648人, VOLUME 154010毫升",
        "江门职业技术学院 jiangmen-polytechnic UNKNOWN  : DRIVES 14场, DONATIONS 781人次, VOLUME 189630毫升",
        $"郑栋明 zheng-dongming {Lifetime}: YEARS_DONATING 15年, VOLUME 0.81万毫升",
        $"广东南方职业学院 guangdong-nanfang-vocational-college {Year}: DONORS 337人, VOLUME 84990毫升",
        $"刘健民 liu-jianmin {Lifetime}: YEARS_DONATING 22年, VOLUME 0.74万毫升",
        $"致全市无偿献血者的一封信 440700 {Year}: VOLUME WHOLE_BLOOD 1373多万毫升, THERAPEUTIC_UNITS 7800多个治疗量, YEARS_WITHOUT_INFECTION 26年, DONORS 5万多人",
        $"A 440700 {Year}: DONATIONS 约有5.2万人次, VOLUME WHOLE_BLOOD 1370多万毫升, THERAPEUTIC_UNITS 7800多个治疗量, DONATIONS_GROWTH 同比均有增长, VOLUME_GROWTH 同比均有增长, TRANSFUSION_INFECTIONS 无输血感染事件, VOLUNTARY_SHARE 100%",
        $"C 440705 {Year}: VOLUME 234.77万毫升, STEM_CELL_SAMPLES 59人, STEM_CELL_DONATIONS 1例",
        $"D 440781 {Year}: DRIVES 50多场, DONATIONS 1.119万人次, VOLUME 239.04万毫升, VOLUME_GROWTH 11.18%",
        $"F 440784 {Year}: VOLUME 127.09万毫升, DONORS 4364人",
        $"G 440785 {Year}: VOLUME 123.64万毫升, VOLUME_GROWTH 1.46%",
    ];

    [Fact]
    public void Statements_Should_BeThoseOfThePage_When_ReadInItsOrder()
    {
        IEnumerable<string> found = SeedTable.Read("statements.csv")
            .GroupBy(row =>
                $"{row["section"]} {row["subject"]} {row["period_kind"]} {row["period_start"]} {row["period_end"]}")
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(Figure))}");
        Assert.Equal(Expected, found);
    }

    [Theory]
    [InlineData("districts.csv", "city", "cities.csv", "code")]
    [InlineData("institutions.csv", "district", "districts.csv", "code")]
    [InlineData("institutions.csv", "source", "sources.csv", "key")]
    [InlineData("donors.csv", "source", "sources.csv", "key")]
    [InlineData("statements.csv", "source", "sources.csv", "key")]
    [InlineData("awards.csv", "source", "sources.csv", "key")]
    [InlineData("populations.csv", "source", "sources.csv", "key")]
    public void References_Should_Lead_When_TheyAreGiven(string file, string column, string target, string key) =>
        Assert.Empty(Named(file, column).Except(Named(target, key)));

    [Theory]
    [InlineData("statements.csv", "level")]
    [InlineData("awards.csv", "subject_level")]
    [InlineData("populations.csv", "level")]
    public void Subjects_Should_ExistAtTheirLevel_When_ARowNamesThem(string file, string level)
    {
        Dictionary<string, IEnumerable<string>> subjects = new()
        {
            ["CITY"] = Named("cities.csv", "code"),
            ["DISTRICT"] = Named("districts.csv", "code"),
            ["INSTITUTION"] = Named("institutions.csv", "key"),
            ["DONOR"] = Named("donors.csv", "key"),
        };
        Assert.All(SeedTable.Read(file), row => Assert.Contains(row["subject"], subjects[row[level]]));
    }

    private static string Figure(IReadOnlyDictionary<string, string> row) => row["definition"] == "UNSPECIFIED"
        ? $"{row["metric"]} {row["printed"]}"
        : $"{row["metric"]} {row["definition"]} {row["printed"]}";

    private static string[] Named(string file, string column) =>
        [.. SeedTable.Read(file).Select(row => row[column]).Where(name => name.Length > 0)];
}
