using Analytics.GraphQL;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>Reads a question whose names all stand in variables, and makes the columns of its table.</summary>
internal sealed class TableReader(AnalysisCatalogue catalogue, GraphQLOptions limits, QuestionFaults faults)
{
    private const string Rows = "rows";

    /// <summary>The question; what is wrong is told.</summary>
    public TableQuestion Read(ArgumentValues input)
    {
        var perspective = catalogue.Find(input.Text("perspective")!);
        var filters = new FilterReader(limits, faults);
        var measures = new TableMeasureReader(perspective, new ContextReader(filters, name => name, name => name), new FieldsReader(catalogue.Model, faults), faults);
        var by = input.Texts("by")?.Distinct().ToList() ?? [];
        var query = new AnalyticQuery
        {
            Perspective = input.Text("perspective")!,
            Level = input.Text("level"),
            Where = filters.Read(input["where"], QueryPath.Root.Then("where")),
            Rows = RowsOf(input, by, measures),
        };
        var keys = by.Select(name => perspective?.Keys.GetValueOrDefault(name)).OfType<KeyField>().SelectMany(KeyColumns.Of);
        return new TableQuestion(query, Distinct([.. keys, .. measures.Columns]));
    }

    private static RowsRequest RowsOf(ArgumentValues input, IEnumerable<string> by, TableMeasureReader measures) => new()
    {
        ResponseName = Rows,
        By = [.. by.Select(name => new KeyRequest(name, QueryPath.Root.Then(FieldNames.By).Then(name)))],
        Measures = [.. input.Objects("measures").Select(measures.Read)],
        Having = RowsArguments.Having(input.Objects("having"), QueryPath.Root.Then("having")),
        Order = RowsArguments.Order(input.Objects("order"), QueryPath.Root.Then("order")),
        First = input.Number("first"),
        After = input.Text("after"),
        Path = QueryPath.Root,
    };

    private List<TableColumn> Distinct(List<TableColumn> columns)
    {
        foreach (var twice in columns.GroupBy(column => column.Name).Where(group => group.Skip(1).Any()))
        {
            faults.Add(QuestionCodes.ColumnTwice, QueryPath.Root.Then(twice.Key), $"Two columns are called '{twice.Key}'; give one of them another name with 'as'.");
        }

        return columns;
    }
}
