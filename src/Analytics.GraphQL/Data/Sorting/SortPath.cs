using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>The links that lead from a row to what it is sorted by.</summary>
internal sealed record SortPath(SortPath? Parent, SortField Link)
{
    /// <summary>Reads <paramref name="leaf"/> at the end of the path; null where a link is missing.</summary>
    public static LambdaExpression Selector(SortPath? path, LambdaExpression leaf)
    {
        if (path is null)
        {
            return leaf;
        }

        var links = new Stack<SortField>();
        for (var step = path; step is not null; step = step.Parent)
        {
            links.Push(step.Link);
        }

        var row = Expression.Parameter(links.Peek().Member.Parameters[0].Type, "x");
        return Expression.Lambda(Read(row, links, leaf), row);
    }

    private static Expression Read(Expression instance, Stack<SortField> links, LambdaExpression leaf)
    {
        if (!links.TryPop(out var link))
        {
            return Accessor.Read(leaf, instance);
        }

        var member = Accessor.Read(link.Member, instance);
        var value = Read(member, links, leaf);
        if (!link.CanBeNull)
        {
            return value;
        }

        var type = Comparison.CanBeNull(value.Type) ? value.Type : typeof(Nullable<>).MakeGenericType(value.Type);
        var lifted = value.Type == type ? value : Expression.Convert(value, type);
        return Expression.Condition(Comparison.IsNull(member), Expression.Constant(null, type), lifted);
    }
}
