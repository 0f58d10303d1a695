using Analytics.GraphQL;

namespace Analytics.Server.Graph.Loading;

/// <summary>Finds one entity by whichever of its identifiers was given.</summary>
internal static class Lookup
{
    /// <exception cref="GraphQLException">Both identifiers are given, or neither.</exception>
    public static Task<T?> IdOrKeyAsync<T>(
        DataLoader<int, T> byId, int? id, DataLoader<string, T> byKey, string? key, CancellationToken cancellationToken, string keyName = "key")
        where T : class => (id, key) switch
        {
            ({ } only, null) => byId.LoadAsync(only, cancellationToken),
            (null, { } only) => byKey.LoadAsync(only, cancellationToken),
            _ => throw new GraphQLException($"Exactly one of 'id' and '{keyName}' must be given.", "ARGUMENTS_INVALID"),
        };
}
