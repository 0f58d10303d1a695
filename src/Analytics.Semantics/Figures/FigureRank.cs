using Analytics.Semantics.Query;

namespace Analytics.Semantics.Figures;

/// <summary>Places of members among each other.</summary>
public static class FigureRank
{
    /// <summary>Standard competition ranks.</summary>
    public static IReadOnlyList<Rank> Of(IReadOnlyList<Figure> figures, Interval? gap, Direction direction, decimal? minimum) => throw new NotImplementedException();
}
