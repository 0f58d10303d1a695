namespace Analytics.GraphQL.Execution;

/// <summary>Opens a subscription's source stream; each event is the parent of its root field.</summary>
internal delegate IAsyncEnumerable<object?> SubscribeResolver(ResolverContext context);
