using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Fills a cell without a figure from the parts one level down, and counts for every cell how many parts have one.</summary>
/// <remarks>
/// <code>
/// own: city          parts: districts      after
/// year  drives       year  district  drives   year  drives  status   coverage
/// 2023  –            2023  440781    50       2023  50      PARTIAL  1 of 7
/// </code>
/// </remarks>
/// <param name="measure">The measure.</param>
/// <param name="own">The figures at the level of the context.</param>
/// <param name="parts">The figures of the members one level down, all of which are known; null where there are none.</param>
internal sealed class RollUpNode(Measure measure, ObserveNode own, ObserveNode? parts) : StatedNode(own.Context, measure)
{
    public ObserveNode Own { get; } = own;

    public ObserveNode? Parts { get; } = parts;

    /// <summary>Whether the parts add up to the whole.</summary>
    public bool Adds => Parts is not null
        && Measure.Additivity.GetValueOrDefault(Parts.Context.Level.Dimension!, Additivity.None) == Additivity.Additive;

    public override string Line => Parts is null ? "cover" : Adds ? "cover, roll up" : "cover";

    public override IReadOnlyList<PlanNode> Inputs => Parts is null ? [Own] : [Own, Parts];
}
