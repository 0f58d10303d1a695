using System.Linq.Expressions;

namespace Analytics.Storage.Querying;

/// <summary>Compiles each lambda within an expression that reads no variable of its surroundings, so that running the expression need not make its delegate again.</summary>
internal sealed class ClosedLambdaCompiler : ExpressionVisitor
{
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        var lambda = (LambdaExpression)base.VisitLambda(node);
        return FreeVariables.AreIn(lambda) ? lambda : Expression.Constant(lambda.Compile(), lambda.Type);
    }

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Quote ? node : base.VisitUnary(node);
}
