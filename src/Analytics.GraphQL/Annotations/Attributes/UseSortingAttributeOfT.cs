namespace Analytics.GraphQL;

/// <summary>The field takes an <c>order</c> argument.</summary>
/// <typeparam name="T">The entity's subclass of <see cref="SortInputType{T}"/>; every order of that entity is of this one type.</typeparam>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseSortingAttribute<T> : Attribute;
