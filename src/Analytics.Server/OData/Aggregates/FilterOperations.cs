using Analytics.Semantics.Query;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Aggregates;

/// <summary>The operations of the semantic layer that say what operators and functions of OData do.</summary>
internal static class FilterOperations
{
    /// <summary>That of an operator; null where it compares nothing.</summary>
    public static FilterOperation? Of(BinaryOperatorKind kind, bool negated) => (kind, negated) switch
    {
        (BinaryOperatorKind.Equal, false) or (BinaryOperatorKind.NotEqual, true) => FilterOperation.Eq,
        (BinaryOperatorKind.NotEqual, false) or (BinaryOperatorKind.Equal, true) => FilterOperation.Neq,
        (BinaryOperatorKind.GreaterThan, false) => FilterOperation.Gt,
        (BinaryOperatorKind.GreaterThan, true) => FilterOperation.Ngt,
        (BinaryOperatorKind.GreaterThanOrEqual, false) => FilterOperation.Gte,
        (BinaryOperatorKind.GreaterThanOrEqual, true) => FilterOperation.Ngte,
        (BinaryOperatorKind.LessThan, false) => FilterOperation.Lt,
        (BinaryOperatorKind.LessThan, true) => FilterOperation.Nlt,
        (BinaryOperatorKind.LessThanOrEqual, false) => FilterOperation.Lte,
        (BinaryOperatorKind.LessThanOrEqual, true) => FilterOperation.Nlte,
        _ => null,
    };

    /// <summary>That of <c>contains</c>, <c>startswith</c> or <c>endswith</c>.</summary>
    public static FilterOperation Of(string function, bool negated) => (function, negated) switch
    {
        ("contains", false) => FilterOperation.Contains,
        ("contains", true) => FilterOperation.NContains,
        ("startswith", false) => FilterOperation.StartsWith,
        ("startswith", true) => FilterOperation.NStartsWith,
        (_, false) => FilterOperation.EndsWith,
        _ => FilterOperation.NEndsWith,
    };
}
