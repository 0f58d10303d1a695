namespace Analytics.GraphQL;

/// <summary>The static class's public methods are fields of the object type of <typeparamref name="T"/>, beside T's properties; a static <c>Configure</c> that takes an <see cref="IObjectTypeDescriptor{T}"/> changes the latter.</summary>
/// <typeparam name="T">The CLR type.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute;
