using Analytics.Semantics.Figures;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Makes the columns of measures for the rows of a table.</summary>
internal sealed class MeasureColumns(FormulaEngine engine, CellTable table)
{
    /// <summary>The column of a measure, one entry a row.</summary>
    /// <param name="node">The measure.</param>
    /// <param name="rows">For each row its cells in the table: one, or several that are taken as one.</param>
    public MeasureColumn Of(MeasureNode node, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        var places = KeyPlaces.Of(node.Figure.Context.Keys, table.Keys);
        var own = rows.Select(cells => (IReadOnlyList<Cell>)[.. cells.Select(cell => cell.Take(places)).Distinct()]).ToList();
        engine.Scope.Path = node.Measure.Request.Path;
        var figures = engine.FiguresOf(node.Figure);
        var column = own.Select(cells => cells.Count == 1 ? figures.At(cells[0]) : figures.Sum(cells)).ToList();
        Note(node, column);
        return new MeasureColumn(
            node.Measure.Request,
            node.Measure.Measure,
            [.. column.Select(figure => FigureRounding.To(figure, node.Measure.Measure.Scale))],
            [.. node.Facets.Select(facet => Of(node, facet, own))]);
    }

    private FacetColumn Of(MeasureNode node, FacetNode facet, IReadOnlyList<IReadOnlyList<Cell>> rows)
    {
        engine.Scope.Path = facet.Facet.Request.Path;
        var formula = Formula(facet);
        var round = new FacetRounding(facet.Facet.Request.Kind, node.Measure.Measure.Scale);
        return new FacetColumn(facet.Facet.Request, [.. rows.Select(cells => round.Round(cells.Count == 1 ? formula.At(cells[0]) : formula.Sum(cells)))]);
    }

    private FacetFormula Formula(FacetNode facet) => facet switch
    {
        GrowthNode growth => new GrowthFormula(growth, engine),
        PreviousNode previous => new PreviousFormula(previous, engine),
        ShareNode share => new ShareFormula(share, engine, table),
        RankNode rank => new RankFormula(rank, engine, table),
        AccumulateNode accumulate => new AccumulateFormula(accumulate, engine, table),
        AgainstNode against => new AgainstFormula(against, engine),
        ReconcileNode reconcile => new ReconcileFormula(reconcile, engine),
        _ => throw new InvalidOperationException($"No facet is made of '{facet.Line}'."),
    };

    private void Note(MeasureNode node, List<Figure> column)
    {
        var known = column.Where(figure => figure.IsKnown).ToList();
        foreach (var measure in known.Count == 0 ? [] : engine.Index.StatedBehind(node.Measure.Measure))
        {
            engine.Scope.Note(measure.Caveats);
        }

        NoteRecords(node, known);
        if (known.Exists(figure => figure.HasConflict))
        {
            engine.Scope.Note(NoticeCodes.Conflict, "Published statements behind a figure exclude each other; the narrowest of them stands.");
        }
    }

    private void NoteRecords(MeasureNode node, List<Figure> known)
    {
        var facts = node.Figure.All().OfType<AggregateNode>().Select(aggregate => aggregate.Measure.Fact).Distinct().ToList();
        foreach (var fact in facts.Where(_ => known.Count > 0))
        {
            if (engine.Records.IsSynthetic(fact))
            {
                engine.Scope.Note(NoticeCodes.Synthetic, NoticeCodes.SyntheticText.En);
            }

            if (known.Exists(figure => figure.Status == FigureStatus.Partial))
            {
                engine.Scope.Note(NoticeCodes.RecordsIncomplete, $"Records are complete for {engine.Records.DaysOf(fact)} alone; a figure of more than that is known in part.");
            }
        }
    }
}
