using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>The projection of one selection, made once for its operation.</summary>
internal sealed class Projection<T>(Expression<Func<T, T>>? selector)
{
    /// <summary>Reads the columns that the selection needs; null where whole rows are to be read.</summary>
    public static Expression<Func<T, T>>? Of(SelectedField selection) => selection.Remember(static made => new Projection<T>(Make(made))).Selector;

    private Expression<Func<T, T>>? Selector { get; } = selector;

    private static Expression<Func<T, T>>? Make(SelectedField selection)
    {
        var row = Expression.Parameter(typeof(T), "x");
        var columns = SelectedColumns.Read(typeof(T), SelectedRows.Of(selection, typeof(T)));
        return columns is null ? null : Expression.Lambda<Func<T, T>>(columns.Construct(row), row);
    }
}
