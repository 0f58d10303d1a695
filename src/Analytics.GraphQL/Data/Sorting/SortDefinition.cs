using System.Linq.Expressions;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL;

/// <summary>An order of rows; immutable. Nulls come first in an ascending step and last in a descending one.</summary>
/// <typeparam name="T">The row.</typeparam>
public sealed class SortDefinition<T>
{
    /// <summary>No order.</summary>
    public static readonly SortDefinition<T> Empty = new([]);

    internal SortDefinition(IReadOnlyList<SortKey> keys)
    {
        Keys = keys;
    }

    internal IReadOnlyList<SortKey> Keys { get; }

    /// <summary>This order, then ascending by <paramref name="key"/>.</summary>
    public SortDefinition<T> AddAscending<TKey>(Expression<Func<T, TKey>> key) => new([.. Keys, new SortKey(key, Ascending: true)]);

    /// <summary>This order, then descending by <paramref name="key"/>.</summary>
    public SortDefinition<T> AddDescending<TKey>(Expression<Func<T, TKey>> key) => new([.. Keys, new SortKey(key, Ascending: false)]);

    /// <summary>This order; where it is none, the one that <paramref name="otherwise"/> gives.</summary>
    public SortDefinition<T> IfEmpty(Func<SortDefinition<T>, SortDefinition<T>> otherwise)
    {
        ArgumentNullException.ThrowIfNull(otherwise);
        return Keys.Count == 0 ? otherwise(this) : this;
    }
}
