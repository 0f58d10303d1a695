using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Reads one page of every group: one statement for all rows and, where asked for, one for all counts.</summary>
internal sealed class BatchPageReader<TKey, T>(OrderedQuery<T> query, Expression<Func<T, TKey>> key, PagingArguments arguments)
    where TKey : notnull
{
    private readonly PageWindow<T> _window = new(query, arguments);

    public async Task<Dictionary<TKey, Page<T>>> ReadAsync(CancellationToken cancellationToken)
    {
        var counts = arguments.IncludeTotalCount ? await ReadCountsAsync(cancellationToken).ConfigureAwait(false) : null;
        if (arguments.OmitItems)
        {
            return counts?.ToDictionary(count => count.Key, count => PageSlice<T>.Empty.ToPage(count.Value)) ?? [];
        }

        var slices = _window.RowSelector is { } rowSelector
            ? await ReadAsync(rowSelector, _window.Slice, cancellationToken).ConfigureAwait(false)
            : await ReadAsync(_window.Selector, _window.Slice, cancellationToken).ConfigureAwait(false);
        return slices.ToDictionary(slice => slice.Key, slice => slice.Value.ToPage(counts?.GetValueOrDefault(slice.Key)));
    }

    private async Task<List<KeyValuePair<TKey, PageSlice<T>>>> ReadAsync<TRow>(
        Expression<Func<T, TRow>>? selector, Func<List<TRow>, PageSlice<T>> slice, CancellationToken cancellationToken)
    {
        var groups = QueryMethods.OfQuery.GroupBy(query.Source, key);
        var group = Expression.Parameter(typeof(IGrouping<TKey, T>), "g");
        var rows = _window.Rows(QueryMethods.OfGroup, group);
        rows = selector is null ? rows : QueryMethods.OfGroup.Select(rows, selector);
        var result = Expression.MemberInit(
            Expression.New(typeof(GroupRows<TKey, TRow>)),
            Expression.Bind(typeof(GroupRows<TKey, TRow>).GetProperty("Key")!, Expression.Property(group, "Key")),
            Expression.Bind(typeof(GroupRows<TKey, TRow>).GetProperty("Rows")!, QueryMethods.OfGroup.ToList(rows, typeof(TRow))));
        var lambda = Expression.Lambda<Func<IGrouping<TKey, T>, GroupRows<TKey, TRow>>>(result, group);
        var statement = query.Provider.CreateQuery<GroupRows<TKey, TRow>>(QueryMethods.OfQuery.Select(groups, lambda));
        var found = await arguments.Runner.ToListAsync(statement, cancellationToken).ConfigureAwait(false);
        return found.ConvertAll(page => new KeyValuePair<TKey, PageSlice<T>>(page.Key, slice(page.Rows)));
    }

    private async Task<Dictionary<TKey, int>> ReadCountsAsync(CancellationToken cancellationToken)
    {
        var statement = query.Provider.CreateQuery<T>(query.Source)
            .GroupBy(key)
            .Select(group => new { group.Key, Count = group.Count() });
        var found = await arguments.Runner.ToListAsync(statement, cancellationToken).ConfigureAwait(false);
        return found.ToDictionary(count => count.Key, count => count.Count);
    }
}
