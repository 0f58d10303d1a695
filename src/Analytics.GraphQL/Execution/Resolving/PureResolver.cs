namespace Analytics.GraphQL.Execution;

/// <summary>Reads a field from its parent, at once and without side effects.</summary>
internal delegate object? PureResolver(object parent);
