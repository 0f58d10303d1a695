namespace Analytics.GraphQL.Data;

/// <summary>The rows of a page, cut to its size and in order.</summary>
internal sealed record PageSlice<T>(IReadOnlyList<T> Items, bool HasNextPage, bool HasPreviousPage, Func<int, string>? CursorAt)
{
    public static readonly PageSlice<T> Empty = new([], false, false, null);

    public Page<T> ToPage(int? totalCount) => new(Items, HasNextPage, HasPreviousPage, totalCount, CursorAt);
}
