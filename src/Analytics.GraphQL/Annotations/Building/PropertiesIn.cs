using System.Linq.Expressions;
using System.Reflection;

namespace Analytics.GraphQL.Annotations;

/// <summary>Finds the properties that an expression reads of its parameter.</summary>
internal sealed class PropertiesIn : ExpressionVisitor
{
    private readonly HashSet<PropertyInfo> _found = [];
    private bool _readsWhole;

    /// <summary>The properties; null where it reads the parameter in another way too.</summary>
    public static IReadOnlyList<PropertyInfo>? Of(LambdaExpression lambda)
    {
        var properties = new PropertiesIn();
        properties.Visit(lambda.Body);
        return properties._readsWhole ? null : [.. properties._found];
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node is { Expression: ParameterExpression, Member: PropertyInfo property })
        {
            _found.Add(property);
            return node;
        }

        return base.VisitMember(node);
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _readsWhole = true;
        return node;
    }
}
