using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Completes what a method gave: runs a query, wraps a page.</summary>
internal delegate ValueTask<object?> ResultStep(ResolverContext context, object value);
