using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>Rounds facets: percentages to three decimals, figures as their measure, bounds outward.</summary>
internal sealed class FacetRounding(FacetKind kind, int scale)
{
    /// <summary>The decimals of a percentage.</summary>
    public const int PercentScale = 3;

    /// <summary>The facet, rounded.</summary>
    public object Round(object facet) => facet switch
    {
        Growth growth => growth with { Figure = FigureRounding.To(growth.Figure, kind == FacetKind.Growth ? PercentScale : scale) },
        Share share => share with
        {
            Figure = FigureRounding.To(share.Figure, PercentScale),
            Denominator = FigureRounding.To(share.Denominator, scale),
        },
        Reconciliation one => one with
        {
            Published = FigureRounding.To(one.Published, scale),
            Known = FigureRounding.To(one.Known, scale),
            Gap = FigureRounding.To(one.Gap, scale),
            Explained = FigureRounding.To(one.Explained, PercentScale),
        },
        Comparison one => one with
        {
            Own = (one.Own.Perspective, FigureRounding.To(one.Own.Figure, scale)),
            Other = (one.Other.Perspective, FigureRounding.To(one.Other.Figure, scale)),
        },
        Figure figure => FigureRounding.To(figure, kind == FacetKind.MovingAverage ? Math.Min(scale + 2, ModelMeasure.MostScale) : scale),
        _ => facet,
    };
}
