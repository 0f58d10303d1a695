using System.Linq.Expressions;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Analytics.Server.OData.Writing;
using Analytics.Server.Tables.Sets;
using Analytics.Storage.Entities;

namespace Analytics.Server.OData.Querying;

/// <summary>Reads what is asked of a set of entities.</summary>
internal sealed class EntityReader(ODataModel model, ODataOptions limits, AnalyticsDbContext database, ODataRequest request)
{
    private readonly EntitySet _set = request.Set.Entities!;
    private readonly Parsing _parsing = new(model, request.Set);

    /// <summary>A page of rows.</summary>
    /// <exception cref="ODataFault">An option is wrong.</exception>
    public async Task<ODataRows> ReadPageAsync(CancellationToken cancellation)
    {
        RefuseApply();
        request.Options.Allow(
            $"'{_set.Name}'", QueryOptions.Filter, QueryOptions.OrderBy, QueryOptions.Select, QueryOptions.Expand, QueryOptions.Top, QueryOptions.Skip, QueryOptions.Count, QueryOptions.SkipToken);
        var size = PageSize.Read(request, limits);
        var selection = Select();
        var order = Order();
        var token = new SkipToken($"{request.Path}\n{request.Options[QueryOptions.Filter]}\n{request.Options[QueryOptions.OrderBy]}");
        var asked = new SetRequest
        {
            Order = order,
            After = request.Options[QueryOptions.SkipToken] is { } after ? token.Read(after, [.. order.Select(step => step.Column.Property.PropertyType)]) : null,
            Skip = request.Options.Rows(QueryOptions.Skip) ?? 0,
            Take = size.Rows + (size.GoesOn ? 1 : 0),
            Columns = ColumnsOf(selection, order),
        };
        var isCounted = request.Options.IsCounted;
        var filter = await FilterAsync(cancellation);
        var rows = await _set.ReadAsync(database, asked with { Filter = filter }, cancellation);
        var page = rows.Count > size.Rows ? new FirstRows(rows, size.Rows) : rows;
        var shown = await ShowAsync(page, selection, cancellation);
        return shown with
        {
            Total = isCounted ? await _set.CountAsync(database, filter, cancellation) : null,
            NextLink = rows.Count > size.Rows ? NextLink.Write(request, size, token.Write(LastValues(page, order))) : null,
        };
    }

    /// <summary>The one row that is asked for; none where there is none.</summary>
    /// <exception cref="ODataFault">An option is wrong.</exception>
    public async Task<ODataRows> ReadSingleAsync(CancellationToken cancellation)
    {
        RefuseApply();
        request.Options.Allow($"One row of '{_set.Name}'", QueryOptions.Select, QueryOptions.Expand);
        var selection = Select();
        var order = _set.CompleteOrder([]);
        var asked = new SetRequest { Filter = await FilterAsync(cancellation), Order = order, Take = 1, Columns = ColumnsOf(selection, order) };
        return await ShowAsync(await _set.ReadAsync(database, asked, cancellation), selection, cancellation);
    }

    /// <summary>How many rows there are.</summary>
    /// <exception cref="ODataFault">An option is wrong.</exception>
    public async Task<long> CountAsync(CancellationToken cancellation)
    {
        RefuseApply();
        request.Options.Allow($"The number of rows of '{_set.Name}'", QueryOptions.Filter);
        return await _set.CountAsync(database, await FilterAsync(cancellation), cancellation);
    }

    private void RefuseApply()
    {
        if (request.Options[QueryOptions.Apply] is not null)
        {
            var aggregated = string.Join(", ", model.Sets.Where(set => set.Aggregated is not null).Select(set => set.Name));
            throw ODataFault.Bad(ODataCodes.OptionUnsupported, QueryOptions.Apply, $"'{_set.Name}' holds single rows; ask '$apply' of one of the aggregated sets: {aggregated}.");
        }
    }

    private Selection Select() => Selection.Read(request.Set, _parsing.Selection(request.Options));

    private IReadOnlyList<SetOrder> Order() => _set.CompleteOrder(request.Options[QueryOptions.OrderBy] is { } text
        ? [.. OrderReader.Read(_parsing.Order(text)).Select(step => new SetOrder(_set.Find(step.Column)!, step.Ascending))]
        : []);

    private async Task<LambdaExpression?> FilterAsync(CancellationToken cancellation)
    {
        var filter = request.Options[QueryOptions.Filter] is { } text
            ? FilterTranslator.Translate(_set, _parsing.Filter(text), limits.MaxFilterConditions)
            : null;
        var own = request.Key is { } key ? RowConditions.Equal(_set, _set.Key, key) : null;
        var linked = request.From is { } from ? await new LinkReader(database).ConditionAsync(from, _set, cancellation) : null;
        return RowConditions.Both(RowConditions.Both(own, linked), filter);
    }

    private IReadOnlyCollection<SetColumn>? ColumnsOf(Selection selection, IEnumerable<SetOrder> order) => selection.Columns is not { } names ? null
        : [.. names
            .Concat(selection.Expanded.Select(expanded => request.Set.Links.First(link => link.Name == expanded.Link).From))
            .Select(name => _set.Find(name)!)
            .Concat(order.Select(step => step.Column))
            .Distinct()];

    private async Task<ODataRows> ShowAsync(RowList rows, Selection selection, CancellationToken cancellation)
    {
        var links = new LinkReader(database);
        var expanded = new List<ExpandedRows>();
        foreach (var (name, columns) in selection.Expanded)
        {
            var link = request.Set.Links.First(link => link.Name == name);
            expanded.Add(await links.ExpandAsync(request.Set, rows, link, model.Find(link.Target)!, columns, cancellation));
        }

        return ShownRows.Of(request.Set, selection.Columns, rows) with { Expanded = expanded, Links = selection.Links };
    }

    private IEnumerable<object?> LastValues(RowList page, IReadOnlyList<SetOrder> order)
    {
        page.Show(page.Count - 1);
        return order.Select(step => CellText.ValueOf(page.Values, step.Column.Column.Type, PlaceOf(step.Column)));
    }

    private int PlaceOf(SetColumn column) => request.Set.Columns.Select((one, place) => (one, place)).First(pair => pair.one == column.Column).place;
}
