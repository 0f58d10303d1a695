namespace Analytics.GraphQL;

/// <summary>The parameter takes the event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
