using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>Makes the predicate of a coerced filter input.</summary>
internal static class PredicateBuilder
{
    /// <summary>Null where the filter is empty, so that every row passes.</summary>
    public static Expression<Func<T, bool>>? Build<T>(InputObject filter)
    {
        var row = Expression.Parameter(typeof(T), "x");
        return All(filter, row) is { } test ? Expression.Lambda<Func<T, bool>>(test, row) : null;
    }

    /// <summary>Every field of <paramref name="filter"/> passes; null where there is none.</summary>
    public static Expression? All(InputObject filter, Expression instance)
    {
        Expression? all = null;
        foreach (var (input, value) in filter.Fields)
        {
            if (((FilterHandler)input.Tag!).Test(instance, value) is { } test)
            {
                all = all is null ? test : Expression.AndAlso(all, test);
            }
        }

        return all;
    }
}
