using Analytics.Semantics.Figures;
using Interval = Analytics.Semantics.Figures.Interval;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>Figures as they were printed for 2023, and figures made up for a test.</summary>
internal static class Printed
{
    internal static Figure City { get; } = Of(13_730_000, 13_740_000, 13_730_000, Qualifier.MoreThan);

    internal static Figure Xinhui { get; } = Of(2_347_650, 2_347_750, 2_347_700);

    internal static Figure Taishan { get; } = Of(2_390_350, 2_390_450, 2_390_400);

    internal static Figure Heshan { get; } = Of(1_270_850, 1_270_950, 1_270_900);

    internal static Figure Enping { get; } = Of(1_236_350, 1_236_450, 1_236_400);

    internal static IReadOnlyList<Figure> Districts { get; } =
        [Xinhui, Taishan, Heshan, Enping, Figure.Missing, Figure.Missing, Figure.Missing];

    internal static Figure Partial { get; } = Of(10, null, 10) with { Status = FigureStatus.Partial, Qualifier = Qualifier.Computed };

    internal static Figure Zero { get; } = Exactly(0) with { Status = FigureStatus.Zero };

    internal static Figure Exactly(decimal value) => Of(value, value, value, Qualifier.Exact);

    internal static Figure Of(decimal? lower, decimal? upper, decimal? value, Qualifier qualifier = Qualifier.Rounded) => new()
    {
        Status = FigureStatus.Reported,
        Qualifier = qualifier,
        Bounds = new Interval(lower, upper),
        Value = value,
    };

    internal static Figure Implied(this Figure figure) =>
        figure with { Status = FigureStatus.Implied, Qualifier = Qualifier.Implied };

    internal static Figure From(this Figure figure, long key, string definition) => figure with
    {
        Sources = SourceSet.Of(new SourceRow("statement", key)),
        Words = WordSet.Of("definition", definition),
    };
}
