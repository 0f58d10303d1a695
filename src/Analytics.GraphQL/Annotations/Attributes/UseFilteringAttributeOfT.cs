namespace Analytics.GraphQL;

/// <summary>The field takes a <c>where</c> argument.</summary>
/// <typeparam name="T">The entity's subclass of <see cref="FilterInputType{T}"/>; every filter of that entity is of this one type.</typeparam>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFilteringAttribute<T> : Attribute;
