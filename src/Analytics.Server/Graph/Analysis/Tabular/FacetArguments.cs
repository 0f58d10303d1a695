using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>Which arguments each facet takes.</summary>
internal static class FacetArguments
{
    /// <summary>The arguments of all facets together.</summary>
    public static IReadOnlyList<string> All { get; } = ["shift", "across", "of", "direction", "along", "periods", "perspective"];

    /// <summary>The arguments of a facet.</summary>
    public static IReadOnlyList<string> Of(FacetKind kind) => kind switch
    {
        FacetKind.Growth or FacetKind.Change or FacetKind.Previous => ["shift"],
        FacetKind.Share => ["across", "of"],
        FacetKind.Rank => ["across", "direction"],
        FacetKind.RunningTotal => ["along"],
        FacetKind.MovingAverage => ["periods"],
        FacetKind.Against => ["perspective"],
        _ => [],
    };
}
