using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Analytics.Storage.Querying;

#pragma warning disable EF9100 // The place where constants enter a query is experimental; without this class queries run the same, but slower.

/// <summary>Puts into a translated query what is the same at every run, the delegates that read its rows among it.</summary>
internal sealed class QueryConstants(
    ShapedQueryCompilingExpressionVisitorDependencies dependencies,
    RelationalShapedQueryCompilingExpressionVisitorDependencies relationalDependencies,
    RelationalCommandBuilderDependencies commandBuilderDependencies)
    : RelationalLiftableConstantProcessor(dependencies, relationalDependencies, commandBuilderDependencies)
{
    public override Expression InlineConstants(Expression expression, bool supportsPrecompiledQuery)
    {
        var inlined = base.InlineConstants(expression, supportsPrecompiledQuery);
        return inlined is LambdaExpression query
            ? Expression.Lambda(query.Type, new ClosedLambdaCompiler().Visit(query.Body), query.Parameters)
            : inlined;
    }
}
