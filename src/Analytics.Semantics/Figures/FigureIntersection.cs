namespace Analytics.Semantics.Figures;

/// <summary>Makes one figure of several statements of the same thing.</summary>
public static class FigureIntersection
{
    /// <summary>The narrowest of the figures, within what all of them allow; alone, with its conflict told, where they exclude each other.</summary>
    /// <param name="same">At least one, all known.</param>
    public static Figure Of(IReadOnlyList<Figure> same)
    {
        ArgumentNullException.ThrowIfNull(same);
        var narrowest = same.MinBy(figure => figure.Bounds.Width ?? decimal.MaxValue)!;
        var bounds = same.Select(figure => figure.Bounds).Aggregate((one, other) => one.Intersect(other));
        var joined = narrowest with { Sources = same.Aggregate(SourceSet.None, (sources, figure) => sources.And(figure.Sources)) };
        return bounds.IsEmpty
            ? joined with { HasConflict = true }
            : joined with { Bounds = bounds, Value = joined.Value is { } value ? bounds.Clamp(value) : null };
    }
}
