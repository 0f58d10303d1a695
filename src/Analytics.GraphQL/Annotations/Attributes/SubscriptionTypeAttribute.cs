namespace Analytics.GraphQL;

/// <summary>The static class's methods under <see cref="SubscribeAttribute"/> are fields of the subscription type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
