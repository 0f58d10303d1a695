using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

/// <summary>The generated 2023 against every figure that was published of it.</summary>
public sealed class CalibrationTests
{
    // Not to be counted in records, or, of Nanfang, no sum of legal doses.
    private static readonly string[] Outside =
        ["VOLUNTARY_SHARE", "YEARS_WITHOUT_INFECTION", "TRANSFUSION_INFECTIONS", "STEM_CELL_SAMPLES", "STEM_CELL_DONATIONS", "DRIVES"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20240614)]
    public void Figures_Should_FallWithinThosePublished_When_TheSeedIsAny(int seed)
    {
        var donations = GeneratedSet.Of(new GeneratorOptions(Seed: (ulong)seed)).Where(donation => donation.Day.Year >= 2022).ToArray();

        var misses = Countable().Where(figure => !figure.Holds(Generated(figure, donations))).Select(figure => $"{figure}: {Generated(figure, donations)}");

        Assert.Empty(misses);
    }

    [Fact]
    public void Figures_Should_CoverWhatWasPublished() => Assert.Equal(
        [
            "CITY 440700 DONATIONS", "CITY 440700 DONATIONS_GROWTH", "CITY 440700 DONORS", "CITY 440700 THERAPEUTIC_UNITS", "CITY 440700 VOLUME",
            "CITY 440700 VOLUME_GROWTH", "DISTRICT 440705 VOLUME", "DISTRICT 440781 DONATIONS", "DISTRICT 440781 VOLUME",
            "DISTRICT 440781 VOLUME_GROWTH", "DISTRICT 440784 DONORS", "DISTRICT 440784 VOLUME", "DISTRICT 440785 VOLUME",
            "DISTRICT 440785 VOLUME_GROWTH", "INSTITUTION guangdong-nanfang-vocational-college DONORS", "INSTITUTION wuyi-university DONORS",
            "INSTITUTION wuyi-university VOLUME",
        ],
        Countable().Select(figure => $"{figure.Level} {figure.Subject} {figure.Metric}").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Records_Should_BeScaled_When_TheRowsAreOthers()
    {
        var donations = GeneratedSet.Of(new GeneratorOptions(Rows: 130_000)).Where(donation => donation.Day.Year == 2023).ToArray();

        Assert.InRange(donations.Length, 5_165, 5_235);
        Assert.InRange(donations.Sum(donation => donation.Volume), 1_366_000, 1_381_000);
    }

    [Theory]
    [InlineData(1_300_000, 1998, 2023, true)]
    [InlineData(1_299_999, 1998, 2023, false)]
    [InlineData(1_300_000, 1999, 2023, false)]
    [InlineData(1_300_000, 1998, 2022, false)]
    public void Options_Should_BeCalibrated_When_RowsAndYearsAreTheUsual(int rows, int from, int to, bool calibrated) =>
        Assert.Equal(calibrated, new GeneratorOptions(rows, from, to, Seed: 3).IsCalibrated);

    private static IEnumerable<PublishedFigureOf2023> Countable() => PublishedFigureOf2023.All.Where(figure =>
        !Outside.Contains(figure.Metric) && !(figure.Metric == "VOLUME" && figure.Lower == figure.Upper && figure.Lower % 100 != 0));

    private static decimal Generated(PublishedFigureOf2023 figure, GeneratedDonation[] donations)
    {
        var (before, now) = (new YearFigures(2022), new YearFigures(2023));
        foreach (var donation in donations.Where(donation => IsOf(figure, donation)))
        {
            before.Add(donation);
            now.Add(donation);
        }

        return figure.Metric switch
        {
            "DONATIONS" => now.Donations,
            "VOLUME" => now.Volume,
            "THERAPEUTIC_UNITS" => now.Units,
            "DONORS" => now.Donors,
            "DONATIONS_GROWTH" => Growth(before.Donations, now.Donations),
            "VOLUME_GROWTH" => Growth(before.Volume, now.Volume),
            _ => throw new InvalidOperationException($"{figure.Metric} is not counted here."),
        };
    }

    private static bool IsOf(PublishedFigureOf2023 figure, GeneratedDonation donation) => figure.Level switch
    {
        "CITY" => true,
        "DISTRICT" => donation.District >= 0 && GeneratedSet.Districts[donation.District] == figure.Subject,
        _ => donation.Institution >= 0 && GeneratedSet.Institutions[donation.Institution] == figure.Subject,
    };

    private static decimal Growth(decimal before, decimal now) => ((now / before) - 1) * 100;
}
