namespace Analytics.Semantics.Figures;

/// <summary>Narrows figures by what is known of each other.</summary>
public static class FigureBounds
{
    /// <summary>Two figures of which the first cannot exceed the second, each narrowed by the other; left as they are, with their conflict told, where that is impossible.</summary>
    public static (Figure Smaller, Figure Larger) AtMost(Figure smaller, Figure larger)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        ArgumentNullException.ThrowIfNull(larger);
        if (!smaller.IsKnown || !larger.IsKnown)
        {
            return (smaller, larger);
        }

        var below = smaller.Bounds.Intersect(new Interval(null, larger.Bounds.Upper));
        var above = larger.Bounds.Intersect(new Interval(smaller.Bounds.Lower, null));
        return below.IsEmpty || above.IsEmpty
            ? (smaller with { HasConflict = true }, larger with { HasConflict = true })
            : (Narrow(smaller, below), Narrow(larger, above));
    }

    internal static Figure Narrow(Figure figure, Interval bounds) =>
        bounds == figure.Bounds ? figure : figure with { Bounds = bounds, Value = figure.Value is { } value ? bounds.Clamp(value) : null };
}
