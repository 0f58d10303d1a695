using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Planning;

/// <summary>Sets the published total of each cell against its parts.</summary>
/// <remarks>
/// <code>
/// published  known      gap        verdict
/// 13.73M     7,245,400  6,484,600  INCOMPLETE (4 of 7)
/// </code>
/// </remarks>
/// <param name="facet">What was asked.</param>
/// <param name="rollUp">The total and its parts; null where the measure has none.</param>
internal sealed class ReconcileNode(BoundFacet facet, RollUpNode? rollUp) : FacetNode(facet)
{
    public RollUpNode? RollUp { get; } = rollUp;

    public override string Line => RollUp is null ? "reconcile: not applicable" : "reconcile";

    public override IReadOnlyList<PlanNode> Inputs => RollUp is null ? [] : [RollUp];
}
