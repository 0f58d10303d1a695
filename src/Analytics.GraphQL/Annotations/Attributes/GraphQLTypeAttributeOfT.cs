namespace Analytics.GraphQL;

/// <summary>The GraphQL type in place of the one that the signature says.</summary>
/// <typeparam name="T">A CLR type, or <see cref="NonNullType{T}"/>, <see cref="ListType{T}"/>, <see cref="InterfaceType{T}"/>, <see cref="ObjectType{T}"/> around one; nullable unless it says otherwise.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class GraphQLTypeAttribute<T> : Attribute;
