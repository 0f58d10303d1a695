namespace Analytics.GraphQL;

/// <summary>The static class's public methods are fields of the query type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
