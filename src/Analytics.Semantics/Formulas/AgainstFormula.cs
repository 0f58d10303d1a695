using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;

namespace Analytics.Semantics.Formulas;

/// <summary>The figure of each cell against that of another perspective, with what to know about the two.</summary>
internal sealed class AgainstFormula(AgainstNode node, FormulaEngine engine) : FacetFormula
{
    private readonly CellFigures _own = engine.FiguresOf(node.Own);
    private readonly CellFigures _other = engine.FiguresOf(node.Other);

    public override object At(Cell cell) => Compare(_own.At(cell), () => _other.At(cell));

    public override object Sum(IReadOnlyList<Cell> cells) => Compare(_own.Sum(cells), () => _other.Sum(cells));

    // What the other perspective cannot answer in this context is said with the comparison, and takes nothing from the question.
    private Comparison Compare(Figure own, Func<Figure> evaluate)
    {
        var other = engine.Scope.InPassing(evaluate, out var troubles);
        var notices = troubles.Select(trouble => (trouble.Code, trouble.Message)).Distinct()
            .Concat(own.IsKnown && other.IsKnown ? Caveats(own, other) : []).ToList();
        foreach (var (code, message) in notices)
        {
            engine.Scope.Note(code, message);
        }

        return Comparison.Of((engine.Index.Perspective.Name, own), (node.Facet.Request.Perspective!, other), notices);
    }

    private IEnumerable<(string Code, string Message)> Caveats(Figure own, Figure other)
    {
        var model = engine.Index.Model;
        var apart = own.Words.And(other.Words).Mixed().SelectMany(name => model.Dimensions[name].Caveats);
        var measures = node.All().OfType<StatedNode>().Select(stated => stated.Measure).DistinctBy(measure => measure.Fact);
        foreach (var (code, text) in apart.Concat(measures.SelectMany(measure => measure.Caveats)).DistinctBy(caveat => caveat.Key))
        {
            yield return (code, text.En);
        }

        if (node.All().OfType<AggregateNode>().Any(aggregate => engine.Records.IsSynthetic(aggregate.Measure.Fact)))
        {
            yield return (NoticeCodes.Synthetic, NoticeCodes.SyntheticText.En);
        }
    }
}
