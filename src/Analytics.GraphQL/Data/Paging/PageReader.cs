namespace Analytics.GraphQL.Data;

/// <summary>Reads one page of one list: at most one statement for the rows and one for the count.</summary>
/// <param name="source">The rows of the list, neither filtered nor in order.</param>
/// <param name="query">The list.</param>
/// <param name="arguments">The page.</param>
/// <param name="repeated">The page's statement, if it is the same every time.</param>
internal sealed class PageReader<T>(IQueryable<T> source, OrderedQuery<T> query, PagingArguments arguments, RepeatedPage<T>? repeated = null)
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
        if (_window.RowSelector is { } rowSelector)
        {
            var rows = _window.Rows(QueryMethods.OfQuery, query.Source);
            var keyed = query.Provider.CreateQuery<KeyedRow<T>>(QueryMethods.OfQuery.Select(rows, rowSelector));
            return _window.Slice(await arguments.Runner.ToListAsync(keyed, cancellationToken).ConfigureAwait(false));
        }

        var found = repeated is null
            ? arguments.Runner.ToListAsync(Compose(), cancellationToken)
            : repeated.ReadAsync(source, Compose, arguments.Runner, cancellationToken);
        return _window.Slice(await found.ConfigureAwait(false));
    }

    private IQueryable<T> Compose()
    {
        var rows = _window.Rows(QueryMethods.OfQuery, query.Source);
        return query.Provider.CreateQuery<T>(_window.Selector is { } selector ? QueryMethods.OfQuery.Select(rows, selector) : rows);
    }
}
