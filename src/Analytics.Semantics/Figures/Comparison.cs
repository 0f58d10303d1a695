namespace Analytics.Semantics.Figures;

/// <summary>One measure in two perspectives, for the same members and time.</summary>
/// <param name="Own">The perspective that was asked, with its figure.</param>
/// <param name="Other">The other one, with its figure.</param>
/// <param name="Inside">Whether the bounds of one lie within those of the other; null where one of them is missing or in parts.</param>
/// <param name="Notices">What to know, by code, with a text in English.</param>
public sealed record Comparison(
    (string Perspective, Figure Figure) Own, (string Perspective, Figure Figure) Other, bool? Inside, IReadOnlyList<(string Code, string Message)> Notices)
{
    /// <summary>The comparison of two figures.</summary>
    public static Comparison Of(
        (string Perspective, Figure Figure) own, (string Perspective, Figure Figure) other, IReadOnlyList<(string Code, string Message)> notices)
    {
        var (one, two) = (own.Figure.Bounds, other.Figure.Bounds);
        return new(own, other, IsWhole(own.Figure) && IsWhole(other.Figure) ? Lies(one, two) || Lies(two, one) : null, notices);
    }

    /// <summary>The figure of a perspective; null where it is not one of the two.</summary>
    public Figure? Of(string perspective) =>
        perspective == Own.Perspective ? Own.Figure : perspective == Other.Perspective ? Other.Figure : null;

    private static bool IsWhole(Figure figure) => figure.IsKnown && figure.Status != FigureStatus.Partial;

    private static bool Lies(Interval one, Interval within) => one.Intersect(within) == one;
}
