namespace Analytics.GraphQL.Execution;

/// <summary>Gives the value of a field; the parent is null for a root field.</summary>
internal delegate ValueTask<object?> FieldResolver(ResolverContext context, object? parent);
