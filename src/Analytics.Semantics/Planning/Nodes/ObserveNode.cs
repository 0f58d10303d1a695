using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;

namespace Analytics.Semantics.Planning;

/// <summary>Makes one figure a cell of the rows of one measure: the row itself, the last, or the sum over members and times.</summary>
/// <remarks>
/// <code>
/// before: rows                        after: by districtKind
/// district  kind               value     cell               value  status
/// 440705    DISTRICT           2.35M     DISTRICT           2.35M  PARTIAL (1 of 3)
/// 440781    COUNTY_LEVEL_CITY  2.39M     COUNTY_LEVEL_CITY  3.63M  PARTIAL (2 of 4)
/// 440785    COUNTY_LEVEL_CITY  1.24M
/// </code>
/// </remarks>
/// <param name="context">The context.</param>
/// <param name="measure">The measure, whose rules of combination hold.</param>
/// <param name="word">The word of its rows; null where all rows of the fact are its.</param>
/// <param name="scan">Where the rows come from.</param>
internal sealed class ObserveNode(FilterContext context, Measure measure, string? word, ScanNode scan) : FigureNode(context)
{
    public Measure Measure { get; } = measure;

    public string? Word { get; } = word;

    public ScanNode Scan { get; } = scan;

    public override string Line => $"observe {Word ?? Measure.Name} ({Context})";

    public override IReadOnlyList<PlanNode> Inputs => [Scan];
}
