using Analytics.Semantics.Binding;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>Makes the figures of plan steps from what a storage engine read; equal steps are made once.</summary>
internal sealed class FormulaEngine(
    PerspectiveIndex index,
    MemberCatalogue members,
    ScanResults scans,
    RecordCatalogue records,
    EvaluationScope scope,
    CostMeter cost)
{
    private readonly Dictionary<string, CellFigures> _figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RecordCells> _groups = new(StringComparer.Ordinal);

    public EvaluationScope Scope => scope;

    public CostMeter Cost => cost;

    public PerspectiveIndex Index => index;

    public MemberCatalogue Members => members;

    public RecordCatalogue Records => records;

    /// <summary>The rows that a scan read.</summary>
    public IReadOnlyList<FigureRow> RowsOf(ScanNode node) => scans.RowsOf(node.Scan);

    /// <summary>The groups that a scan of records found, as cells of a context.</summary>
    public RecordCells GroupsOf(RecordScanNode node, FilterContext context)
    {
        var name = $"{node.Scan.Frame} as {context}";
        if (!_groups.TryGetValue(name, out var groups))
        {
            _groups.Add(name, groups = new RecordCells(scans.AnswerOf(node.Scan), context));
        }

        return groups;
    }

    /// <summary>The figures of a step.</summary>
    public CellFigures FiguresOf(FigureNode node)
    {
        if (!_figures.TryGetValue(node.Text, out var figures))
        {
            _figures.Add(node.Text, figures = Make(node));
        }

        return figures;
    }

    /// <summary>The step that reads a stated measure, beneath what narrows it; null where the measure is derived.</summary>
    public static StatedNode? Stated(FigureNode node) => node switch
    {
        StatedNode stated => stated,
        TightenNode tighten => Stated(tighten.Figure),
        _ => null,
    };

    private CellFigures Make(FigureNode node) => node switch
    {
        ObserveNode observe => new ObservedFigures(observe, RowsOf(observe.Scan), index, members, scope),
        RollUpNode rollUp => Make(rollUp),
        AggregateNode aggregate => new AggregatedFigures(aggregate, GroupsOf(aggregate.Scan, aggregate.Context), records.DaysOf(aggregate.Measure.Fact), scope),
        TightenNode tighten => new TightenedFigures(tighten, FiguresOf(tighten.Figure), FiguresOf(tighten.Other), scope),
        DeriveNode derive => new DerivedFigures(
            derive, derive.Operands.ToDictionary(operand => operand.Key, operand => FiguresOf(operand.Value), StringComparer.Ordinal), scope),
        _ => throw new InvalidOperationException($"No figures are made of '{node.Line}'."),
    };

    private RolledUpFigures Make(RollUpNode node) => new(
        node,
        (ObservedFigures)FiguresOf(node.Own),
        node.Parts is null ? null : (ObservedFigures)FiguresOf(node.Parts),
        node.Parts is null ? null : new PartCells(index, members, node.Parts),
        scope);
}
