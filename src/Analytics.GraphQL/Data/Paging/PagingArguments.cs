using Analytics.GraphQL.Data;

namespace Analytics.GraphQL;

/// <summary>Which page of a list is asked for. Without <see cref="First"/> and <see cref="Last"/>, every row.</summary>
public readonly record struct PagingArguments
{
    /// <summary>A page from the front (<paramref name="first"/>) or the back (<paramref name="last"/>) of the rows between two cursors.</summary>
    public PagingArguments(int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false)
    {
        First = first;
        After = after;
        Last = last;
        Before = before;
        IncludeTotalCount = includeTotalCount;
    }

    /// <summary>The most rows from the front.</summary>
    public int? First { get; init; }

    /// <summary>The cursor of the row before the page.</summary>
    public string? After { get; init; }

    /// <summary>The most rows from the back.</summary>
    public int? Last { get; init; }

    /// <summary>The cursor of the row after the page.</summary>
    public string? Before { get; init; }

    /// <summary>Whether the rows of all pages are counted.</summary>
    public bool IncludeTotalCount { get; init; }

    internal bool OmitItems { get; init; }

    internal bool OmitCursors { get; init; }

    internal IQueryExecutor? Executor { get; init; }

    internal bool IsBackward => Last is not null;

    internal int? Size => First ?? Last;

    internal IQueryExecutor Runner => Executor ?? InMemoryQueryExecutor.Instance;
}
