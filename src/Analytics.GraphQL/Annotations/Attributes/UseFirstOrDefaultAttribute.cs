namespace Analytics.GraphQL;

/// <summary>The field's value is the first row of the returned query; null where it has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;
