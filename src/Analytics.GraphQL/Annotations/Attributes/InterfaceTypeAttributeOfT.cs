namespace Analytics.GraphQL;

/// <summary>The static class's <c>Configure</c> takes an <see cref="IInterfaceTypeDescriptor{T}"/> of the GraphQL interface of <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR interface.</typeparam>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute;
