namespace Analytics.GraphQL;

/// <summary>The field takes an <c>order</c> argument.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseSortingAttribute : Attribute;
