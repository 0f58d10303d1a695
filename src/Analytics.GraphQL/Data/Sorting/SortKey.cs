using System.Linq.Expressions;

namespace Analytics.GraphQL.Data;

/// <summary>One step of an order: what is compared, and in which direction.</summary>
internal sealed record SortKey(LambdaExpression Selector, bool Ascending);
