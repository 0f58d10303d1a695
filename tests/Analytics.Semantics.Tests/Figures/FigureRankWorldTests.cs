using Analytics.Semantics.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace Analytics.Semantics.Tests.Figures;

public sealed class FigureRankWorldTests
{
    [Fact]
    public void Rank_Should_HaveTheBestAndWorstPlaceOfAllWorlds_When_TheyAreTried() => Prop
        .ForAll(RankWorld.Worlds, world => FigureRank
            .Of(world.Figures, world.Gap, world.Direction, world.Minimum)
            .Take(world.Known.Length)
            .Select(rank => rank with { OfReported = null })
            .SequenceEqual(world.Places().Select(place => new Rank(place.Best, place.Worst, world.Figures.Count, world.Known.Length))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Rank_Should_BeThePlaceAmongTheReported_When_NobodyElseIsThere() => Prop
        .ForAll(RankWorld.Worlds, world =>
        {
            var known = world.Figures.Take(world.Known.Length).ToList();
            var alone = FigureRank.Of(known, null, world.Direction, world.Minimum).Select(rank => rank.Value);
            return FigureRank.Of(world.Figures, world.Gap, world.Direction, world.Minimum).Take(known.Count).Select(rank => rank.OfReported).SequenceEqual(alone);
        })
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
