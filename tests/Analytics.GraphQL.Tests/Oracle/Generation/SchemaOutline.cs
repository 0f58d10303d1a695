using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>What the generator must know of a schema, read from its definitions alone.</summary>
internal sealed class SchemaOutline
{
    private readonly Dictionary<string, TypeDefinitionNode> _types;
    private readonly Dictionary<OperationType, string> _roots;

    public SchemaOutline(string sdl)
    {
        var definitions = Parser.Parse(sdl).Definitions;
        _types = definitions.OfType<TypeDefinitionNode>().ToDictionary(type => type.Name.Value);
        _roots = definitions.OfType<SchemaDefinitionNode>().Single().OperationTypes
            .ToDictionary(root => root.Operation, root => root.Type.Name.Value);
        Composites = [.. _types.Values.Where(type => type is FieldsTypeDefinitionNode or UnionTypeDefinitionNode).Select(type => type.Name.Value)];
    }

    public static SchemaOutline CommonSchema { get; } = new(GraphQLJsOracle.CommonSchema);

    public IReadOnlyList<string> Composites { get; }

    public string RootType(OperationType operation) => _roots[operation];

    public TypeDefinitionNode? Find(string name) => _types.GetValueOrDefault(name);

    public IReadOnlyList<FieldDefinitionNode> FieldsOf(string type) => (_types[type] as FieldsTypeDefinitionNode)?.Fields ?? [];

    public bool IsLeaf(TypeNode type) => !Composites.Contains(NamedOf(type));

    /// <summary>The composite types of which a value of the given one may also be.</summary>
    public IReadOnlyList<string> Overlapping(string type)
    {
        var possible = PossibleTypes(type);
        return [.. Composites.Where(other => PossibleTypes(other).Intersect(possible).Any())];
    }

    public static string NamedOf(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => NamedOf(nonNull.OfType),
        ListTypeNode list => NamedOf(list.OfType),
        _ => ((NamedTypeNode)type).Name.Value,
    };

    private IReadOnlyList<string> PossibleTypes(string type) => _types[type] switch
    {
        UnionTypeDefinitionNode union => [.. union.Types.Select(member => member.Name.Value)],
        InterfaceTypeDefinitionNode => [.. _types.Values.OfType<ObjectTypeDefinitionNode>()
            .Where(candidate => candidate.Interfaces.Any(contract => contract.Name.Value == type))
            .Select(candidate => candidate.Name.Value)],
        _ => [type],
    };
}
