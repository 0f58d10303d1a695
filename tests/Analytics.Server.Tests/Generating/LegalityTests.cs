using Analytics.Storage.Entities.Records;
using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

public sealed class LegalityTests
{
    [Theory]
    [InlineData(100_000, 3)]
    [InlineData(GeneratorOptions.CalibratedRows, 1)]
    public void Donors_Should_GiveOnlyWhatIsLegal(int rows, int seed)
    {
        var walk = new LegalityWalk();
        foreach (var donation in GeneratedSet.Of(new GeneratorOptions(rows, Seed: (ulong)seed)))
        {
            walk.Add(donation);
        }

        Assert.Empty(walk.Faults.Take(5));
        Assert.Equal(rows, walk.Donors + walk.Repeats);
        Assert.InRange(walk.Repeats, rows * 4 / 10, rows * 6 / 10);
        Assert.InRange(walk.AgainInTheYear, rows / 100, rows / 20);
        Assert.InRange(walk.PlateletsAgain, rows / 200, rows / 10);
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(GeneratorOptions.CalibratedRows)]
    public void Days_Should_EachHaveADonation_When_ThereAreRowsEnough(int rows)
    {
        var days = GeneratedSet.Of(new GeneratorOptions(rows, Seed: 5)).Select(donation => donation.Day).Distinct().ToArray();

        // 26 years, six of them leap years.
        Assert.Equal((26 * 365) + 6, days.Length);
        Assert.Equal((new DateOnly(1998, 1, 1), new DateOnly(2023, 12, 31)), (days[0], days[^1]));
    }

    [Fact]
    public void Drives_Should_Hold20To200OfOneInstitutionOnOneDay()
    {
        var drives = GeneratedSet.Of(new GeneratorOptions(Seed: 9))
            .Where(donation => donation.Channel == DonationChannel.Group)
            .GroupBy(donation => (donation.Day, donation.Institution, donation.District))
            .Select(drive => drive.Count())
            .ToArray();

        Assert.InRange(drives.Min(), 20, 40);
        Assert.InRange(drives.Max(), 150, 200);
        Assert.InRange(drives.Length, 1_000, 3_000);
    }

    [Fact]
    public void Donors_Should_HaveTheBloodGroupsOfSouthernChina()
    {
        var donors = GeneratedSet.Of(new GeneratorOptions(Seed: 4)).Where(donation => donation.IsFirst).ToArray();
        decimal Share(Func<GeneratedDonation, bool> isOne) => (decimal)donors.Count(isOne) / donors.Length;

        Assert.InRange(Share(donor => donor.Rh == RhFactor.Negative), 0.003m, 0.004m);
        Assert.InRange(Share(donor => donor.Abo == AboGroup.O), 0.40m, 0.42m);
        Assert.InRange(Share(donor => donor.Abo == AboGroup.A), 0.25m, 0.27m);
        Assert.InRange(Share(donor => donor.Abo == AboGroup.B), 0.25m, 0.27m);
        Assert.InRange(Share(donor => donor.Abo == AboGroup.Ab), 0.06m, 0.08m);
    }

    [Fact]
    public void Donations_Should_GrowAndDipInFebruary()
    {
        var days = GeneratedSet.Of(new GeneratorOptions(Seed: 2)).Select(donation => donation.Day).ToArray();

        Assert.True(days.Count(day => day.Year == 2023) > 2 * days.Count(day => day.Year == 1998));
        Assert.Equal(2, days.GroupBy(day => day.Month).MinBy(month => month.Count())!.Key);
        Assert.True(days.GroupBy(day => day.DayOfWeek).MaxBy(day => day.Count())!.Key is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }
}
