namespace Analytics.GraphQL;

/// <summary>The static class's public methods are fields of the mutation type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
