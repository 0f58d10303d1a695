using Analytics.Semantics.Figures;
using Analytics.Semantics.Query;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Worked by hand.</summary>
public sealed class FigureRankTests
{
    private static readonly Interval Gap = new(6_484_400, 6_494_800);

    // Largest first: three of 1270950 would have 3812850, less than the gap, so that one is above; three of 2347650 would
    // have 7042950, more than the gap, so that one is below.
    [Theory]
    [InlineData(0, 2, 4, 2)]
    [InlineData(1, 1, 3, 1)]
    [InlineData(2, 4, 6, 3)]
    [InlineData(3, 5, 7, 4)]
    public void Rank_Should_LeaveRoomForTheMissing_When_TheirSumIsKnown(int district, int best, int worst, int ofReported)
    {
        Rank rank = FigureRank.Of(Printed.Districts, Gap, Direction.Desc, 0)[district];

        Assert.Equal(new Rank(best, worst, 7, 4) { OfReported = ofReported }, rank);
        Assert.Null(rank.Value);
    }

    // Smallest first: three of 2347650 would have 7042950, more than the gap, so that one is below; three of 1270950 would
    // have 3812850, less than the gap, so that one is above.
    [Theory]
    [InlineData(0, 4, 6, 3)]
    [InlineData(1, 5, 7, 4)]
    [InlineData(2, 2, 4, 2)]
    [InlineData(3, 1, 3, 1)]
    public void Rank_Should_LeaveRoomForTheMissing_When_TheSmallestStandsFirst(int district, int best, int worst, int ofReported) =>
        Assert.Equal(new Rank(best, worst, 7, 4) { OfReported = ofReported }, FigureRank.Of(Printed.Districts, Gap, Direction.Asc, 0)[district]);

    [Fact]
    public void Rank_Should_LetEveryMissingMemberBeEitherSide_When_NothingIsKnownOfThem() => Assert.Equal(
        [
            new Rank(2, 5, 7, 4) { OfReported = 2 },
            new Rank(1, 4, 7, 4) { OfReported = 1 },
            new Rank(3, 6, 7, 4) { OfReported = 3 },
            new Rank(4, 7, 7, 4) { OfReported = 4 },
        ],
        FigureRank.Of(Printed.Districts, null, Direction.Desc, 0).Take(4));

    [Fact]
    public void Rank_Should_HaveNoPlace_When_TheMemberHasNoFigure() =>
        Assert.All(FigureRank.Of(Printed.Districts, Gap, Direction.Desc, 0).Skip(4), rank => Assert.Equal(new Rank(null, null, 7, 4), rank));

    [Fact]
    public void Rank_Should_ShareAPlaceAndLeaveTheNextOut_When_FiguresAreEqual() => Assert.Equal(
        [2, 1, 2, 4], Values(Direction.Desc, Printed.Exactly(5), Printed.Exactly(9), Printed.Exactly(5), Printed.Exactly(1)));

    [Fact]
    public void Rank_Should_CountFromTheSmallest_When_Ascending() => Assert.Equal(
        [2, 4, 2, 1], Values(Direction.Asc, Printed.Exactly(5), Printed.Exactly(9), Printed.Exactly(5), Printed.Zero));

    [Fact]
    public void Rank_Should_BeOpen_When_IntervalsOverlap() =>
        Assert.Equal([null, null, 3], Values(Direction.Desc, Printed.Of(5, 8, 6), Printed.Of(7, null, 7), Printed.Exactly(4)));

    [Fact]
    public void Rank_Should_BeKnown_When_IntervalsOnlyTouchBelow() => Assert.Equal(
        [new Rank(1, 1, 2, 2) { OfReported = 1 }, new Rank(1, 2, 2, 2)],
        FigureRank.Of([Printed.Of(5, 8, 6), Printed.Of(2, 5, 3)], null, Direction.Desc, 0));

    [Fact]
    public void Rank_Should_IgnoreTheGap_When_TheMissingCannotHaveIt() => Assert.Equal(
        FigureRank.Of(Printed.Districts, null, Direction.Desc, 0), FigureRank.Of(Printed.Districts, new(-9, -1), Direction.Desc, 0));

    private static IEnumerable<int?> Values(Direction direction, params Figure[] figures) =>
        FigureRank.Of(figures, null, direction, 0).Select(rank => rank.Value);
}
