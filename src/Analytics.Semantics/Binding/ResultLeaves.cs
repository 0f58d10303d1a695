using Analytics.Semantics.Figures;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>The numbers of figures and facets, by the path under which an answer shows them.</summary>
internal static class ResultLeaves
{
    private static readonly Dictionary<string, Func<Figure, decimal?>> OfFigure = new(StringComparer.Ordinal)
    {
        ["value"] = figure => figure.Value,
        ["lower"] = figure => figure.Bounds.Lower is { } lower && figure.IsKnown ? lower : null,
        ["upper"] = figure => figure.Bounds.Upper is { } upper && figure.IsKnown ? upper : null,
        ["coverage.reported"] = figure => figure.Coverage?.Reported,
        ["coverage.implied"] = figure => figure.Coverage?.Implied,
        ["coverage.expected"] = figure => figure.Coverage?.Expected,
    };

    private static readonly Dictionary<string, Func<Rank, decimal?>> OfRank = new(StringComparer.Ordinal)
    {
        ["value"] = rank => rank.Value,
        ["best"] = rank => rank.Best,
        ["worst"] = rank => rank.Worst,
        ["among"] = rank => rank.Among,
        ["reported"] = rank => rank.Reported,
        ["ofReported"] = rank => rank.OfReported,
    };

    private static readonly Dictionary<string, Func<Reconciliation, Figure>> OfReconciliation = new(StringComparer.Ordinal)
    {
        ["published"] = one => one.Published,
        ["known"] = one => one.Known,
        ["gap"] = one => one.Gap,
        ["explained"] = one => one.Explained,
    };

    /// <summary>The paths to numbers of a figure, or of a facet of it.</summary>
    public static IEnumerable<string> Names(FacetKind? facet) => facet switch
    {
        FacetKind.Rank => OfRank.Keys,
        FacetKind.Reconciliation => OfReconciliation.Keys.SelectMany(part => OfFigure.Keys.Select(leaf => $"{part}.{leaf}")),
        FacetKind.Share => OfFigure.Keys.Concat(OfFigure.Keys.Select(leaf => $"denominator.{leaf}")),
        _ => OfFigure.Keys,
    };

    /// <summary>The paths to numbers of a facet.</summary>
    public static IEnumerable<string> NamesOf(BoundFacet facet) => facet.Against is { } against
        ? against.Model.Perspectives.Keys.SelectMany(perspective => OfFigure.Keys.Select(leaf => $"{perspective}.{leaf}"))
        : Names(facet.Request.Kind);

    /// <summary>The number at a path of <see cref="Names"/>; null where there is none.</summary>
    public static decimal? Read(object value, string leaf) => value switch
    {
        Figure figure => OfFigure[leaf](figure),
        Growth growth => OfFigure[leaf](growth.Figure),
        Rank rank => OfRank[leaf](rank),
        Share share => leaf.StartsWith("denominator.", StringComparison.Ordinal)
            ? OfFigure[leaf["denominator.".Length..]](share.Denominator)
            : OfFigure[leaf](share.Figure),
        Reconciliation one => OfFigure[leaf[(leaf.IndexOf('.', StringComparison.Ordinal) + 1)..]](OfReconciliation[leaf[..leaf.IndexOf('.', StringComparison.Ordinal)]](one)),
        Comparison one => one.Of(leaf[..leaf.IndexOf('.', StringComparison.Ordinal)]) is { } figure ? OfFigure[leaf[(leaf.IndexOf('.', StringComparison.Ordinal) + 1)..]](figure) : null,
        _ => throw new InvalidOperationException($"No number is read from a {value.GetType().Name}."),
    };
}
