using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Makes one figure a cell of what its records come to: exact where they cover the cell's days, partial where they cover some, missing where none.</summary>
/// <remarks>
/// <code>
/// covered: 2023-01-01..2024-06-14
/// year  sum         after
/// 2022  –           –            MISSING
/// 2023  13,735,200  13,735,200   REPORTED
/// 2024  6,301,400   6,301,400 …  PARTIAL
/// </code>
/// </remarks>
/// <param name="context">The context.</param>
/// <param name="measure">The measure.</param>
/// <param name="scan">Where the numbers come from; it takes one.</param>
internal sealed class AggregateNode(FilterContext context, Measure measure, RecordScanNode scan) : StatedNode(context, measure)
{
    public RecordScanNode Scan { get; } = scan;

    /// <summary>The number that is taken.</summary>
    public Aggregate Aggregate => Scan.Scan.Aggregates[0];

    public override string Line => $"take {Measure.Name} ({Context})";

    public override IReadOnlyList<PlanNode> Inputs => [Scan];
}
