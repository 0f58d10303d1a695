using Analytics.GraphQL;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Loads entities of one type by id, and makes pages of them.</summary>
internal abstract class EntityLoader
{
    /// <summary>The entity; null where there is none of the id.</summary>
    public abstract Task<object?> LoadAsync(IServiceProvider services, long id, CancellationToken cancellation);

    /// <summary>A page of the entities of some ids, by id.</summary>
    /// <exception cref="GraphQLException">The cursor is none of this list.</exception>
    public abstract Task<object> PageAsync(IServiceProvider services, IReadOnlyCollection<long> ids, PagingArguments page, CancellationToken cancellation);
}
