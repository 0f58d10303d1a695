using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Querying;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Reads the options of a request to an aggregated set: by <c>$apply</c>, or by <c>$select</c>, whose keys are then what is grouped by and whose figures what is measured.</summary>
internal sealed class AggregateQuestionReader(AggregatedSet set, ODataOptions limits)
{
    private const string CodeLeaf = "code";

    /// <exception cref="ODataFault">An option is wrong.</exception>
    public AggregateQuestion Read(QueryOptions options)
    {
        options.Allow(
            $"'{set.Name}'", QueryOptions.Apply, QueryOptions.Filter, QueryOptions.OrderBy, QueryOptions.Select, QueryOptions.Top, QueryOptions.Skip, QueryOptions.Count, QueryOptions.SkipToken);
        var applied = new ApplyReader(set).Read(options[QueryOptions.Apply]);
        var made = applied.Columns ?? Selected(options[QueryOptions.Select]);
        CheckNames(made);
        var named = applied.Columns ?? set.Columns.Select(ResultColumn.Of).ToList();
        var filter = Filter(options, applied, named);
        var order = Order(options[QueryOptions.OrderBy], named);
        return new AggregateQuestion
        {
            Made = applied.Columns is null ? WithFigures(made, filter, order) : made,
            Shown = applied.Columns is null ? made : SelectReader.Among(made, options[QueryOptions.Select]),
            ShowsKey = applied.Columns is null && options[QueryOptions.Select]!.Split(',').Any(name => name.Trim() == AggregatedSet.Key),
            Filter = filter,
            Order = order,
        };
    }

    private IReadOnlyList<ResultColumn> Selected(string? select)
    {
        if (select is null or "*")
        {
            throw ODataFault.Bad(
                ODataCodes.ApplyMissing,
                QueryOptions.Apply,
                $"'{set.Name}' is grouped by what is asked of it: say by what, and what is measured, as in $apply=groupby(({Example(isKey: true)}),aggregate({Example(isKey: false)})), or select the columns, as in $select={Example(isKey: true)},{Example(isKey: false)}.");
        }

        return SelectReader.Of(set, select);
    }

    private string Example(bool isKey) => set.Columns.First(column => (column.Key is not null) == isKey).Column.Name;

    // Members may share a name, or have none: only the code tells their rows apart.
    private static void CheckNames(IReadOnlyList<ResultColumn> made)
    {
        var coded = made.Where(column => column.IsKey && column.Column.Leaf == CodeLeaf).Select(column => column.Column.Key!.Name).ToHashSet(StringComparer.Ordinal);
        if (made.FirstOrDefault(column => column.Column.Key is { Form: KeyForm.Entity } key && !coded.Contains(key.Name)) is { } name)
        {
            throw ApplyText.Invalid($"'{name.Name}' does not tell rows apart; ask '{name.Column.Key!.Name}_{CodeLeaf}' beside it.");
        }
    }

    private FigureFilter Filter(QueryOptions options, Transformations applied, IReadOnlyList<ResultColumn> named)
    {
        var keys = set.Columns.Where(column => column.Key is not null).Select(ResultColumn.Of).ToList();
        var read = applied.Filters.Select(text => Filter(text, QueryOptions.Apply, keys))
            .Concat(applied.Having.Select(text => Filter(text, QueryOptions.Apply, named)))
            .Concat(options[QueryOptions.Filter] is { } filter ? [Filter(filter, QueryOptions.Filter, named)] : [])
            .ToList();
        return new FigureFilter([.. read.SelectMany(one => one.Where)], [.. read.SelectMany(one => one.Having)]);
    }

    private FigureFilter Filter(string text, string option, IReadOnlyList<ResultColumn> columns) =>
        new FigureFilterReader(columns, option, limits.MaxFilterConditions).Read(new ResultType(columns).Filter(option, text));

    private static List<OrderRequest> Order(string? text, IReadOnlyList<ResultColumn> columns) => text is null ? [] :
    [
        .. OrderReader.Read(new ResultType(columns).Order(text)).Select(step =>
        {
            var column = columns.First(one => one.Name == step.Column);
            return new OrderRequest(
                column.IsKey ? $"by.{column.Column.Path}" : column.Column.Path,
                step.Ascending ? Direction.Asc : Direction.Desc,
                step.Ascending ? NullsPlace.First : NullsPlace.Last,
                QueryPath.Root.Then(QueryOptions.OrderBy));
        }),
    ];

    // What is only filtered or ordered by must be measured too.
    private IReadOnlyList<ResultColumn> WithFigures(IReadOnlyList<ResultColumn> made, FigureFilter filter, IReadOnlyList<OrderRequest> order)
    {
        var paths = filter.Having.Select(having => having.Field).Concat(order.Select(step => step.Field)).ToHashSet(StringComparer.Ordinal);
        return [.. made.Concat(set.Columns.Where(column => column.Key is null && paths.Contains(column.Path)).Select(ResultColumn.Of)).DistinctBy(column => column.Name)];
    }
}
