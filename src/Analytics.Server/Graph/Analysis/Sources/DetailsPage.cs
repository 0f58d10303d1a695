using Analytics.GraphQL;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Reads which page of details is asked for.</summary>
internal static class DetailsPage
{
    /// <exception cref="GraphQLException">The page is negative or too large.</exception>
    public static PagingArguments Read(IFieldContext context)
    {
        var arguments = new ArgumentValues(context.Arguments);
        var limits = context.Services.GetRequiredService<GraphQLOptions>();
        var first = arguments.Number("first") ?? limits.DefaultPageSize;
        return first >= 0 && first <= limits.MaxPageSize
            ? new PagingArguments(first, arguments.Text("after"), includeTotalCount: true)
            : throw new GraphQLException($"'first' is {first}; it must be from 0 to {limits.MaxPageSize}.", ErrorCodes.PageSize);
    }
}
