using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Which rows of an ordered query a page has, and what is read of them.</summary>
internal sealed class PageWindow<T>
{
    private readonly OrderedQuery<T> _query;
    private readonly PagingArguments _arguments;
    private readonly CursorFormat<T> _cursors;
    private readonly Expression<Func<T, bool>>? _after;
    private readonly Expression<Func<T, bool>>? _before;

    public PageWindow(OrderedQuery<T> query, PagingArguments arguments)
    {
        _query = query;
        _arguments = arguments;
        _cursors = new CursorFormat<T>(query.Keys);
        _after = Keyset(arguments.After, isAfter: true);
        _before = Keyset(arguments.Before, isAfter: false);
        if (arguments.OmitCursors || query.Keys.All(key => Accessor.DirectProperty(key.Selector) is not null))
        {
            Selector = arguments.OmitCursors ? query.Selector : PageSelector.WithKeys(query.Selector, query.Keys);
        }
        else
        {
            RowSelector = PageSelector.Keyed(query.Selector, query.Keys);
        }
    }

    /// <summary>Reads what a row shows; null: the whole row.</summary>
    public Expression<Func<T, T>>? Selector { get; }

    /// <summary>Reads what a row shows and what it is ordered by; null where the row holds the latter.</summary>
    public Expression<Func<T, KeyedRow<T>>>? RowSelector { get; }

    /// <summary>The page's rows and one more, from the end that the page is cut from.</summary>
    public Expression Rows(QueryMethods methods, Expression source)
    {
        source = _after is null ? source : methods.Where(source, _after);
        source = _before is null ? source : methods.Where(source, _before);
        source = methods.OrderBy(source, _query.Keys, reversed: _arguments.IsBackward);
        return _arguments.Size is { } size ? methods.Take(source, typeof(T), size + 1) : source;
    }

    public PageSlice<T> Slice(List<T> rows)
    {
        var hasMore = Cut(rows);
        return Slice(rows, hasMore, index => _cursors.Write(rows[index]));
    }

    public PageSlice<T> Slice(List<KeyedRow<T>> rows)
    {
        var hasMore = Cut(rows);
        return Slice(rows.ConvertAll(row => row.Item), hasMore, index => _cursors.Write(rows[index].Keys));
    }

    private PageSlice<T> Slice(List<T> items, bool hasMore, Func<int, string> cursorAt)
    {
        var back = _arguments.IsBackward;
        var cursors = _arguments.OmitCursors ? null : cursorAt;
        return new PageSlice<T>(items, back ? _arguments.Before is not null : hasMore, back ? hasMore : _arguments.After is not null, cursors);
    }

    private bool Cut<TRow>(List<TRow> rows)
    {
        var size = _arguments.Size ?? rows.Count;
        var hasMore = rows.Count > size;
        if (hasMore)
        {
            rows.RemoveRange(size, rows.Count - size);
        }

        if (_arguments.IsBackward)
        {
            rows.Reverse();
        }

        return hasMore;
    }

    private Expression<Func<T, bool>>? Keyset(string? cursor, bool isAfter) =>
        cursor is null ? null : KeysetPredicate.Build<T>(_query.Keys, _cursors.Read(cursor), isAfter);
}
