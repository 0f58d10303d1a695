using Analytics.Semantics.Figures;

namespace Analytics.Storage.Importing;

/// <summary>What several printed figures of one thing say together.</summary>
internal static class Reconciliation
{
    /// <summary>
    /// Value and qualifier of the narrowest figure, the first of equals, and the bounds that all figures share, with the value moved into them.
    /// Where they share none, <paramref name="conflict"/> is true and the narrowest figure stands alone.
    /// </summary>
    public static PrintedFigure Of(IReadOnlyList<PrintedFigure> figures, out bool conflict)
    {
        var narrowest = figures.OrderBy(figure => figure.Bounds.Width ?? decimal.MaxValue).ThenBy(figure => figure.Value is null).First();
        var shared = figures.Aggregate(Interval.Unbounded, (bounds, figure) => bounds.Intersect(figure.Bounds));
        conflict = shared.IsEmpty;
        return conflict
            ? narrowest
            : narrowest with { Bounds = shared, Value = narrowest.Value is { } value ? shared.Clamp(value) : null };
    }
}
