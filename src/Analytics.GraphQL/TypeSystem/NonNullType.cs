namespace Analytics.GraphQL.TypeSystem;

internal sealed class NonNullType(GraphQLType ofType) : GraphQLType
{
    public GraphQLType OfType { get; } = ofType is NonNullType
        ? throw new ArgumentException("A non-null type cannot wrap another.", nameof(ofType))
        : ofType;

    public override NamedType Named => OfType.Named;

    public override GraphQLType Nullable => OfType;

    public override string ToString() => $"{OfType}!";
}
