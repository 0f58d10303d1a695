using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>How many decimals the numbers of figures and facets have.</summary>
internal static class FacetScale
{
    private const int OfPercent = 3;
    private const int MoreOfAverages = 2;

    /// <summary>The most decimals of a number.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="facet">The facet; null for the figure itself.</param>
    /// <param name="unit">The unit of the number.</param>
    public static int Of(ModelMeasure measure, FacetKind? facet, LeafUnit unit) => unit switch
    {
        LeafUnit.Percent => OfPercent,
        LeafUnit.Measure when facet == FacetKind.MovingAverage => Math.Min(measure.Scale + MoreOfAverages, ModelMeasure.MostScale),
        LeafUnit.Measure => measure.Scale,
        _ => 0,
    };
}
