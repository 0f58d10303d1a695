namespace Analytics.GraphQL;

/// <summary>The method loads a node by its key, its first parameter that is no service; its type becomes a node, reached by <c>node</c> and <c>nodes</c>. In a query class it is also a field.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeResolverAttribute : Attribute;
