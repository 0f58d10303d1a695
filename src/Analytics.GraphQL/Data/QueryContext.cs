using System.Linq.Expressions;

namespace Analytics.GraphQL;

/// <summary>What a client asks of a list of entities: which columns, which rows, in which order. Each null where nothing is asked.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="Selector">Reads only the columns that the selection needs; null: whole entities.</param>
/// <param name="Predicate">The <c>where</c> argument.</param>
/// <param name="Sorting">The <c>order</c> argument.</param>
public sealed record QueryContext<T>(
    Expression<Func<T, T>>? Selector = null, Expression<Func<T, bool>>? Predicate = null, SortDefinition<T>? Sorting = null)
{
    /// <summary>Nothing is asked.</summary>
    public static readonly QueryContext<T> Empty = new();

    /// <summary>The same object alone: expressions have no equality of value.</summary>
    public bool Equals(QueryContext<T>? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
