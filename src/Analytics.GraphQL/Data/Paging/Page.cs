namespace Analytics.GraphQL;

/// <summary>Consecutive rows of an ordered list.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class Page<T>
{
    /// <summary>A page of an empty list.</summary>
    public static readonly Page<T> Empty = new([], false, false, 0, null);

    private readonly Func<int, string>? _cursorAt;

    internal Page(IReadOnlyList<T> items, bool hasNextPage, bool hasPreviousPage, int? totalCount, Func<int, string>? cursorAt)
    {
        Items = items;
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        TotalCount = totalCount;
        _cursorAt = cursorAt;
    }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Whether rows follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether rows stand before the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The rows of the whole list; null where they were not counted.</summary>
    public int? TotalCount { get; }

    /// <summary>The cursor of the row at <paramref name="index"/> of <see cref="Items"/>.</summary>
    /// <exception cref="InvalidOperationException">The page was read without cursors.</exception>
    public string CursorAt(int index) => (_cursorAt ?? throw new InvalidOperationException("The page was read without cursors."))(index);
}
