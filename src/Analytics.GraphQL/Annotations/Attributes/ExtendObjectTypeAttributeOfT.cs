namespace Analytics.GraphQL;

/// <summary>The static class's public methods are further fields of every object type whose CLR type is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type of an object type, or a base class or interface of several.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute<T> : Attribute;
