using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Calls a method for one parent with services from <paramref name="services"/>, and completes what it gives.</summary>
internal delegate ValueTask<object?> ResolverBody(ResolverContext context, object? parent, IServiceProvider services);
