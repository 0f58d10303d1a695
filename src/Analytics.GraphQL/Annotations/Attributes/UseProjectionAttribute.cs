namespace Analytics.GraphQL;

/// <summary>Only the selected columns of the returned query are read.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseProjectionAttribute : Attribute;
