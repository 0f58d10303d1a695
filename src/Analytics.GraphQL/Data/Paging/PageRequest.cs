using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>Reads the paging arguments of a field.</summary>
internal static class PageRequest
{
    /// <exception cref="GraphQLException">The page is negative, too large, or counted from both ends.</exception>
    public static PagingArguments Read(ResolverContext context, int at, PageSize limits)
    {
        var arguments = context.Arguments;
        var first = Size(arguments[at], "first", limits);
        var last = Size(arguments[at + 2], "last", limits);
        if (first is not null && last is not null)
        {
            throw new GraphQLException("Give 'first' or 'last', not both.", ErrorCodes.PageSize);
        }

        var needs = context.Selection.Remember(static selection => new PageNeeds(selection));
        return new PagingArguments(
            first ?? (last is null ? limits.Default : null), arguments[at + 1] as string, last, arguments[at + 3] as string, needs.TotalCount)
        {
            OmitItems = !needs.Items,
            OmitCursors = !needs.Cursors,
        };
    }

    private static int? Size(object? value, string name, PageSize limits)
    {
        if (value is not int size)
        {
            return null;
        }

        return size >= 0 && size <= limits.Maximum
            ? size
            : throw new GraphQLException($"'{name}' is {size}; it must be from 0 to {limits.Maximum}.", ErrorCodes.PageSize);
    }
}
