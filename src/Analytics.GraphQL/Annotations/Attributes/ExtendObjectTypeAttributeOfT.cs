namespace Analytics.GraphQL;

/// <summary>The static class's public methods are further fields of the object type of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute;
