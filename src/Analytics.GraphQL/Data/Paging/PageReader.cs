namespace Analytics.GraphQL.Data;

/// <summary>Reads one page of one list: at most one statement for the rows and one for the count.</summary>
internal sealed class PageReader<T>(OrderedQuery<T> query, PagingArguments arguments)
{
    private readonly PageWindow<T> _window = new(query, arguments);

    public async Task<Page<T>> ReadAsync(CancellationToken cancellationToken)
    {
        var slice = arguments.OmitItems ? PageSlice<T>.Empty : await ReadSliceAsync(cancellationToken).ConfigureAwait(false);
        int? count = arguments.IncludeTotalCount
            ? await arguments.Runner.CountAsync(query.Provider.CreateQuery<T>(query.Source), cancellationToken).ConfigureAwait(false)
            : null;
        return slice.ToPage(count);
    }

    private async Task<PageSlice<T>> ReadSliceAsync(CancellationToken cancellationToken)
    {
        var rows = _window.Rows(QueryMethods.OfQuery, query.Source);
        if (_window.RowSelector is { } rowSelector)
        {
            var keyed = query.Provider.CreateQuery<KeyedRow<T>>(QueryMethods.OfQuery.Select(rows, rowSelector));
            return _window.Slice(await arguments.Runner.ToListAsync(keyed, cancellationToken).ConfigureAwait(false));
        }

        var selected = _window.Selector is { } selector ? QueryMethods.OfQuery.Select(rows, selector) : rows;
        var plain = query.Provider.CreateQuery<T>(selected);
        return _window.Slice(await arguments.Runner.ToListAsync(plain, cancellationToken).ConfigureAwait(false));
    }
}
