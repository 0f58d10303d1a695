namespace Analytics.GraphQL;

/// <summary>The value is the global id of a node.</summary>
/// <typeparam name="T">The node's CLR type.</typeparam>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class IDAttribute<T> : Attribute;
