using System.Linq.Expressions;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Graph.Loading;

/// <summary>Statements that read some columns of entities by one key or by several, translated on first use. SQLite reads at once, so nothing here waits.</summary>
internal sealed class KeyedTranslation<TKey, T>
    where TKey : notnull
    where T : class
{
    private readonly Func<AnalyticsDbContext, TKey, IEnumerable<T>> _one;
    private readonly Func<AnalyticsDbContext, TKey[], IEnumerable<T>> _several;

    public KeyedTranslation(string property, Expression<Func<T, T>>? selector)
    {
        _one = EF.CompileQuery(Narrow<TKey>(
            (database, key) => database.Set<T>().Where(entity => EF.Property<TKey>(entity, property).Equals(key)), selector));
        _several = EF.CompileQuery(Narrow<TKey[]>(
            (database, keys) => database.Set<T>().Where(entity => keys.Contains(EF.Property<TKey>(entity, property))), selector));
    }

    public IEnumerable<T> Read(AnalyticsDbContext database, IReadOnlyList<TKey> keys) =>
        keys.Count == 1 ? _one(database, keys[0]) : _several(database, [.. keys]);

    private static Expression<Func<AnalyticsDbContext, TArgument, IQueryable<T>>> Narrow<TArgument>(
        Expression<Func<AnalyticsDbContext, TArgument, IQueryable<T>>> query, Expression<Func<T, T>>? selector)
    {
        if (selector is null)
        {
            return query;
        }

        var select = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), typeof(T)], query.Body, Expression.Quote(selector));
        return Expression.Lambda<Func<AnalyticsDbContext, TArgument, IQueryable<T>>>(select, query.Parameters);
    }
}
