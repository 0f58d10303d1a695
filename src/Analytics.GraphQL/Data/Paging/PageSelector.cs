using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Projections that also read what rows are ordered by.</summary>
internal static class PageSelector
{
    /// <summary>The projection with the ordered properties among its columns; null where there is no projection.</summary>
    public static Expression<Func<T, T>>? WithKeys<T>(Expression<Func<T, T>>? selector, IReadOnlyList<SortKey> keys)
    {
        if (selector?.Body is not MemberInitExpression body)
        {
            return selector;
        }

        var bound = body.Bindings.Select(binding => binding.Member.Name).ToHashSet(StringComparer.Ordinal);
        var missing = keys.Select(key => Accessor.DirectProperty(key.Selector)!).Where(property => bound.Add(property.Name)).ToList();
        if (missing.Count == 0)
        {
            return selector;
        }

        var row = selector.Parameters[0];
        var added = missing.Select(property => Expression.Bind(property, Expression.Property(row, property)));
        return Expression.Lambda<Func<T, T>>(body.Update(body.NewExpression, [.. body.Bindings, .. added]), row);
    }

    /// <summary>The row, projected where a projection is given, beside its order values.</summary>
    public static Expression<Func<T, KeyedRow<T>>> Keyed<T>(Expression<Func<T, T>>? selector, IReadOnlyList<SortKey> keys)
    {
        var row = Expression.Parameter(typeof(T), "x");
        var values = keys.Select(key => Expression.Convert(Accessor.Read(key.Selector, row), typeof(object)));
        var body = Expression.MemberInit(
            Expression.New(typeof(KeyedRow<T>)),
            Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<>.Item))!, selector is null ? row : Accessor.Read(selector, row)),
            Expression.Bind(typeof(KeyedRow<T>).GetProperty(nameof(KeyedRow<>.Keys))!, Expression.NewArrayInit(typeof(object), values)));
        return Expression.Lambda<Func<T, KeyedRow<T>>>(body, row);
    }
}
