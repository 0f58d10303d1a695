namespace Analytics.GraphQL;

/// <summary>Never null, whatever the signature says.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLNonNullTypeAttribute : Attribute;
