using Analytics.Semantics.Figures;
using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The figure of one measure in one row.</summary>
/// <param name="Column">The measure.</param>
/// <param name="Row">The place of the row.</param>
internal readonly record struct FigureAt(MeasureColumn Column, int Row)
{
    public Figure Figure => Column.Figures[Row];

    /// <summary>A facet, by its place among those asked.</summary>
    public TFacet Facet<TFacet>(int facet)
        where TFacet : class => (TFacet)Column.Facets[facet].Values[Row];
}
