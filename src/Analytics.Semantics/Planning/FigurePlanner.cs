using Analytics.Semantics.Binding;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Planning;

/// <summary>Plans the figures of measures in contexts.</summary>
internal sealed class FigurePlanner(PerspectiveIndex index, RecordPlanner records, FaultSink faults)
{
    private readonly FactCheck _facts = new(index, faults);

    /// <summary>The figures of a measure; null where its fact cannot answer, which has then been told.</summary>
    public FigureNode? Plan(ModelMeasure measure, FilterContext context, QueryPath path) => measure switch
    {
        Measure stated => Tightened(stated, context, path),
        DerivedMeasure derived => Derived(derived, context, path),
        _ => null,
    };

    /// <summary>The total of a measure with its parts; null where it is derived, or taken from records.</summary>
    public RollUpNode? PlanRollUp(ModelMeasure measure, FilterContext context) =>
        measure is Measure stated && index.LayoutOf(stated.Fact).Fact.Records is null ? RollUp(stated, context) : null;

    /// <summary>The growth of a measure as published, for each cell; null where none can be.</summary>
    public ObserveNode? PlanPrintedGrowth(ModelMeasure measure, FilterContext context) =>
        measure is Measure { GrowthMetric: { } word } stated ? Observe(stated, word, WithoutWords(context)) : null;

    // Growth is often printed without the words that its figure has; that they differ is noticed where the two meet.
    private static FilterContext WithoutWords(FilterContext context) =>
        context with { Filters = [.. context.Filters.Where(filter => filter is not WordTest { Key.Dimension: { Adds: false, Caveats.Count: > 0 } })] };

    private DeriveNode? Derived(DerivedMeasure measure, FilterContext context, QueryPath path)
    {
        var operands = new SortedDictionary<string, FigureNode>(StringComparer.Ordinal);
        foreach (var name in measure.Expression.Uses.Select(use => use.Measure).Distinct())
        {
            if (Plan(index.Find(name), context, path) is { } operand)
            {
                operands.Add(name, operand);
            }
        }

        return operands.Count == measure.Expression.Uses.Select(use => use.Measure).Distinct().Count()
            ? new DeriveNode(context, measure, operands)
            : null;
    }

    private FigureNode? Tightened(Measure measure, FilterContext context, QueryPath path)
    {
        if (!_facts.CanAnswer(measure, context, path))
        {
            return null;
        }

        var layout = index.LayoutOf(measure.Fact);
        if (layout.Fact.Records is not null)
        {
            return records.Plan(layout, measure, context, path);
        }

        FigureNode figure = RollUp(measure, context);
        foreach (var other in index.Measures.Values.OfType<Measure>().Where(other => other.Fact == measure.Fact))
        {
            figure = other.Name == measure.AtMost ? new TightenNode(figure, RollUp(other, context), isSmaller: true)
                : other.AtMost == measure.Name ? new TightenNode(figure, RollUp(other, context), isSmaller: false)
                : figure;
        }

        return figure;
    }

    private RollUpNode RollUp(Measure measure, FilterContext context)
    {
        var parts = PartsContext.Of(index, index.LayoutOf(measure.Fact), context) is { } below ? Observe(measure, measure.Metric, below) : null;
        return new RollUpNode(measure, Observe(measure, measure.Metric, context), parts);
    }

    private ObserveNode Observe(Measure measure, string? word, FilterContext context) =>
        new(context, measure, word, ScanPlanner.Of(index.LayoutOf(measure.Fact), context));
}
