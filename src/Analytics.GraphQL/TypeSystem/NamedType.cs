namespace Analytics.GraphQL.TypeSystem;

internal abstract class NamedType(string name) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; init; }

    public override NamedType Named => this;

    public bool IsInput => this is ScalarType or EnumType or InputObjectType;

    public bool IsOutput => this is not InputObjectType;

    public bool IsComposite => this is FieldsType or UnionType;

    public bool IsLeaf => this is ScalarType or EnumType;

    public override string ToString() => Name;
}
