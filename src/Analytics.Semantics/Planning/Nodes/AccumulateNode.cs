using System.Globalization;
using Analytics.Semantics.Binding;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Planning;

/// <summary>Adds up each row and those before it in time, or takes the mean of the last of them.</summary>
/// <remarks>
/// <code>
/// year  volume  running total  moving average of 2
/// 2021  1       1              –
/// 2022  2       3              1.5
/// 2023  4       7              3
/// </code>
/// </remarks>
internal sealed class AccumulateNode(BoundFacet facet, FigureNode figure) : FacetNode(facet)
{
    /// <summary>How many rows a moving average takes unless asked otherwise.</summary>
    public const int DefaultPeriods = 3;

    public FigureNode Figure { get; } = figure;

    /// <summary>How many rows it takes in; null: all.</summary>
    public int? Periods => Facet.Request.Kind == FacetKind.MovingAverage ? Facet.Request.Periods ?? DefaultPeriods : null;

    public override string Line => Periods is { } periods
        ? string.Create(CultureInfo.InvariantCulture, $"average of {periods} along {Facet.Along}")
        : $"running total along {Facet.Along}";

    public override IReadOnlyList<PlanNode> Inputs => [Figure];
}
