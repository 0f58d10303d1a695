using Analytics.Storage.Generating;

namespace Analytics.Server.Tests.Generating;

public sealed class DeterminismTests
{
    private static readonly GeneratorOptions Options = new(Rows: 20_000, From: 2001, To: 2012, Seed: 7);

    [Fact]
    public void Dice_Should_FollowSplitMix64()
    {
        var dice = new Dice(1234567);

        // The reference sequence of the algorithm for this seed.
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => dice.Next()));
    }

    [Fact]
    public void Generator_Should_GiveTheSame_When_TheOptionsAre() =>
        Assert.Equal(GeneratedSet.Of(Options), GeneratedSet.Of(Options));

    [Fact]
    public void Generator_Should_GiveOthers_When_TheSeedIsAnother() =>
        Assert.NotEqual(GeneratedSet.Of(Options), GeneratedSet.Of(Options with { Seed = 8 }));

    [Fact]
    public void Generator_Should_ChangeOnlyThePlaces_When_TheListsAreOthers()
    {
        var places = GeneratedSet.Of(Options).Zip(DonationGenerator.Generate(Options, ["440781"], []));

        Assert.All(places, pair =>
        {
            Assert.Equal(pair.First with { District = -1, Institution = -1 }, pair.Second with { District = -1 });
            Assert.Equal(pair.First.District >= 0 && GeneratedSet.Districts[pair.First.District] == "440781" ? 0 : -1, pair.Second.District);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(33)]
    [InlineData(9_497)]
    [InlineData(123_457)]
    public void Generator_Should_GiveAsManyAsAsked_When_Scaled(int rows) =>
        Assert.Equal(Enumerable.Range(1, rows), GeneratedSet.Of(new GeneratorOptions(rows)).Select(donation => donation.Number));

    [Fact]
    public void Generator_Should_KeepToItsYears_When_TheyAreBeyondTheCalibratedOnes() =>
        Assert.Equal(
            Enumerable.Range(1990, 41),
            GeneratedSet.Of(new GeneratorOptions(50_000, 1990, 2030)).Select(donation => donation.Day.Year).Distinct());

    [Theory]
    [InlineData(0, 1998, 2023)]
    [InlineData(100_000_001, 1998, 2023)]
    [InlineData(10, 2023, 1998)]
    [InlineData(10, 1949, 1998)]
    [InlineData(10, 1998, 2101)]
    public void Generator_Should_Refuse_When_AnOptionIsOutOfRange(int rows, int from, int to) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GeneratedSet.Of(new GeneratorOptions(rows, from, to)));
}
