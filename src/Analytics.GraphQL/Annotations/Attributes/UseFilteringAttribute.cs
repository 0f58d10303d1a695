namespace Analytics.GraphQL;

/// <summary>The field takes a <c>where</c> argument.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFilteringAttribute : Attribute;
