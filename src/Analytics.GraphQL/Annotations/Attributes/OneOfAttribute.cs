namespace Analytics.GraphQL;

/// <summary>Exactly one field of the input object must be given.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;
