namespace Analytics.GraphQL;

/// <summary>The parameter takes a registered service; needed only where the type could also be an argument's.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ServiceAttribute : Attribute;
