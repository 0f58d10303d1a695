using System.Linq.Expressions;

namespace Analytics.Storage.Querying;

/// <summary>Looks for variables that an expression uses and does not declare.</summary>
internal sealed class FreeVariables : ExpressionVisitor
{
    private readonly Stack<IReadOnlyList<ParameterExpression?>> _declared = [];
    private bool _found;

    public static bool AreIn(Expression expression)
    {
        var search = new FreeVariables();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _found |= !_declared.Any(variables => variables.Contains(node));
        return node;
    }

    protected override Expression VisitLambda<T>(Expression<T> node) => Within(node.Parameters, () => base.VisitLambda(node));

    protected override Expression VisitBlock(BlockExpression node) => Within(node.Variables, () => base.VisitBlock(node));

    protected override CatchBlock VisitCatchBlock(CatchBlock node) => Within([node.Variable], () => base.VisitCatchBlock(node));

    private T Within<T>(IReadOnlyList<ParameterExpression?> variables, Func<T> visit)
    {
        _declared.Push(variables);
        var visited = visit();
        _declared.Pop();
        return visited;
    }
}
