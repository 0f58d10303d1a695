using System.Globalization;
using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.Graph.Analysis.Tabular;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Writing;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Turns a question into that of the semantic layer, and tells how the columns are read from its answer.</summary>
internal sealed class AggregateQuery(AggregatedSet set, AggregateQuestion question)
{
    private readonly Dictionary<string, TableColumn> _columns = ColumnsOf(set, question).ToDictionary(column => column.Name, StringComparer.Ordinal);

    /// <summary>The question.</summary>
    /// <param name="first">The most rows.</param>
    /// <param name="after">The cursor behind which to begin; null: at the start.</param>
    public AnalyticQuery Of(int first, string? after) => new()
    {
        Perspective = set.Perspective.Perspective.Name,
        Where = question.Filter.Where.Count == 0 ? null : new FilterAll(question.Filter.Where, QueryPath.Root.Then("where")),
        Rows = new RowsRequest
        {
            ResponseName = "rows",
            By = [.. question.Keys.Select(name => new KeyRequest(name, QueryPath.Root.Then("by").Then(name)))],
            Measures = [.. question.Measures.Select(name => new MeasureRequest { Measure = name, ResponseName = name, Path = QueryPath.Root.Then(name) })],
            Having = question.Filter.Having,
            Order = question.Order,
            First = first,
            After = after,
            Path = QueryPath.Root,
        },
    };

    /// <summary>The columns as they are written.</summary>
    public IReadOnlyList<ODataColumn> Columns =>
    [
        .. question.Shown.Select((column, place) => new ODataColumn(column.Column.Column with { Name = column.Name }, place)),
        .. question.ShowsKey ? [new ODataColumn(AggregatedSet.KeyColumn, question.Shown.Count)] : Array.Empty<ODataColumn>(),
    ];

    /// <summary>What reads them.</summary>
    public IReadOnlyList<Func<RowAt, object?>> Readers =>
    [
        .. question.Shown.Select(column => _columns[column.Column.Path].Read),
        .. question.ShowsKey ? [KeyOf] : Array.Empty<Func<RowAt, object?>>(),
    ];

    private string KeyOf(RowAt row) => string.Join('|', question.Made
        .Where(column => column is { IsKey: true, Column.Key.Form: not KeyForm.Entity } or { IsKey: true, Column.Leaf: "code" })
        .Select(column => _columns[column.Column.Path].Read(row) is DateOnly day
            ? day.ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToString(_columns[column.Column.Path].Read(row), CultureInfo.InvariantCulture)));

    private static IEnumerable<TableColumn> ColumnsOf(AggregatedSet set, AggregateQuestion question)
    {
        var fields = new FieldsReader(set.Perspective.Model, new QuestionFaults());
        return question.Keys.SelectMany(name => KeyColumns.Of(set.Perspective.Keys[name]))
            .Concat(question.Measures.SelectMany((name, place) => Read(fields, set.Perspective.Measures[name], place)));
    }

    private static IEnumerable<TableColumn> Read(FieldsReader fields, ModelMeasure measure, int place) =>
        fields.Read(measure, null, null, row => row.FigureOf(place).Figure, QueryPath.Root.Then(measure.Name));
}
