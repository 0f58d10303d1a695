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
            .SequenceEqual(world.Places().Select(place => new Rank(place.Best, place.Worst, world.Figures.Count, world.Known.Length))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
