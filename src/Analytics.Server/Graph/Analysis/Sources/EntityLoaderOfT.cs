using System.Linq.Expressions;
using Analytics.GraphQL;
using Analytics.Server.Graph.Loading;

namespace Analytics.Server.Graph.Analysis.Sources;

/// <summary>Loads entities through their data loader.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <typeparam name="TLoader">Its data loader.</typeparam>
internal sealed class EntityLoader<T, TLoader> : EntityLoader
    where T : class
    where TLoader : ByIdDataLoader<T>
{
    private static readonly Expression<Func<T, int>> Id = MakeId();

    public override async Task<object?> LoadAsync(IServiceProvider services, long id, CancellationToken cancellation) =>
        await services.GetRequiredService<TLoader>().LoadAsync(checked((int)id), cancellation);

    public override async Task<object> PageAsync(
        IServiceProvider services, IReadOnlyCollection<long> ids, PagingArguments page, CancellationToken cancellation)
    {
        var found = await services.GetRequiredService<TLoader>().LoadAsync([.. ids.Select(id => checked((int)id))], cancellation);
        return new Connection<T>(await found.OfType<T>().AsQueryable().OrderBy(Id).ToPageAsync(page, cancellation));
    }

    private static Expression<Func<T, int>> MakeId()
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        return Expression.Lambda<Func<T, int>>(Expression.Property(entity, "Id"), entity);
    }
}
