using Analytics.GraphQL;
using Analytics.Semantics.Query;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads what is asked of rows from their selection.</summary>
internal sealed class RowsReader(IFieldContext context, ContextReader contexts, QuestionFaults faults)
{
    /// <summary>Rows or a drill-down; the conditions on outer rows stand at the root.</summary>
    public RowsRequest Read(RowSelection rows, QueryPath path, IReadOnlyList<HavingRequest>? outerHaving)
    {
        var arguments = ArgumentsOf(rows.Field);
        return new RowsRequest
        {
            ResponseName = rows.Field.ResponseName,
            By = Keys(rows, path),
            Measures = Measures(rows, path),
            Having = outerHaving ?? RowsArguments.Having(arguments.Objects("having"), path.Then("having")),
            Order = RowsArguments.Order(arguments.Objects("order"), path.Then("order")),
            First = arguments.Number("first"),
            After = arguments.Text("after"),
            DrillDowns = [.. rows.DrillDowns.Select(drill => Read(drill, path.Then(drill.Field.ResponseName), null))],
            Path = path,
        };
    }

    /// <summary>The measures of rows or totals.</summary>
    public IReadOnlyList<MeasureRequest> Measures(RowSelection rows, QueryPath path) =>
        [.. rows.Measures.Select(measure => Read(measure, path.Then(measure.Field.ResponseName)))];

    public ArgumentValues ArgumentsOf(SelectedField field) => new(context.ArgumentsOf(field));

    private MeasureRequest Read(MeasureSelection measure, QueryPath path) => new()
    {
        Measure = measure.Measure.Name,
        ResponseName = measure.Field.ResponseName,
        Change = contexts.Read(ArgumentsOf(measure.Field), path),
        Facets = [.. measure.Facets.Select(facet => contexts.Read(
            MeasureSelection.KindOf(facet.Name)!.Value, facet.ResponseName, ArgumentsOf(facet), path.Then(facet.ResponseName)))],
        Path = path,
    };

    private List<KeyRequest> Keys(RowSelection rows, QueryPath path)
    {
        if (rows.Bys.Count == 0)
        {
            return [];
        }

        var first = RowSelection.KeysOf(rows.Bys[0]).ToList();
        foreach (var other in rows.Bys.Skip(1).Where(by => !RowSelection.KeysOf(by).Select(key => key.Name).ToHashSet().SetEquals(first.Select(key => key.Name))))
        {
            faults.Add(
                QueryCodes.ByConflict,
                path.Then(other.ResponseName),
                $"'{rows.Bys[0].ResponseName}' and '{other.ResponseName}' group the same rows by different keys; select the same keys in both, or ask the root field again under an alias.");
        }

        return [.. first.Select(key => new KeyRequest(key.Name, path.Then(rows.Bys[0].ResponseName).Then(key.ResponseName)))];
    }
}
