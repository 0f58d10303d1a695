namespace Analytics.GraphQL.Data;

/// <summary>Where a page stands in its list.</summary>
internal abstract class PageInfo
{
    public abstract bool HasNextPage { get; }

    public abstract bool HasPreviousPage { get; }

    public abstract string? StartCursor { get; }

    public abstract string? EndCursor { get; }
}
