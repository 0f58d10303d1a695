using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>The types of a checked document. References between types are followed when the schema is put together.</summary>
internal sealed class DocumentTypes
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentFields _fields;
    private readonly SchemaBindings _bindings;

    public DocumentTypes(TypeDefinitions definitions, DocumentFields fields, SchemaBindings bindings)
    {
        _fields = fields;
        _bindings = bindings;
        foreach (var scalar in BuiltInScalars.Specified)
        {
            _types[scalar.Name] = scalar;
        }

        All = [.. definitions.Names.Select(name => _types[name] = Make(definitions.PartsOf(name)))];
    }

    /// <summary>The types that the document defines.</summary>
    public IReadOnlyList<NamedType> All { get; }

    /// <exception cref="InvalidOperationException">There is no type of the name.</exception>
    public NamedType Find(string name) => _types.TryGetValue(name, out var type)
        ? type
        : _bindings.External?.Invoke(name) ?? throw new InvalidOperationException($"Unknown type \"{name}\".{Suggestions.DidYouMean(name, _types.Keys)}");

    /// <summary>The fields of definitions and extensions.</summary>
    public IEnumerable<Field> FieldsOf(IReadOnlyList<TypeDefinitionNode> parts) => Fields(parts);

    public IEnumerable<DirectiveType> Directives(DocumentNode document) => document.Definitions.OfType<DirectiveDefinitionNode>()
        .Select(node => new DirectiveType(node.Name.Value, [.. node.Locations.Select(location => DirectiveLocations.Find(location.Value)!.Value)])
        {
            Description = node.Description?.Value,
            Arguments = [.. node.Arguments.Select(argument => DocumentFields.Input(argument, Find))],
            IsRepeatable = node.IsRepeatable,
        });

    private NamedType Make(IReadOnlyList<TypeDefinitionNode> parts) => parts[0] switch
    {
        ScalarTypeDefinitionNode => Scalar(parts),
        ObjectTypeDefinitionNode node => new ObjectType(node.Name.Value, () => Fields(parts), () => Interfaces(parts))
        {
            Description = node.Description?.Value,
            RuntimeType = _bindings.RuntimeType?.Invoke(node.Name.Value),
        },
        InterfaceTypeDefinitionNode node => new InterfaceType(node.Name.Value, () => Fields(parts), () => Interfaces(parts))
        {
            Description = node.Description?.Value,
            ResolveType = ResolveType(node.Name.Value),
        },
        UnionTypeDefinitionNode node => new UnionType(
            node.Name.Value, () => parts.Cast<UnionTypeDefinitionNode>().SelectMany(part => part.Types).Select(Named<ObjectType>))
        {
            Description = node.Description?.Value,
            ResolveType = ResolveType(node.Name.Value),
        },
        EnumTypeDefinitionNode node => new EnumType(
            node.Name.Value, [.. parts.Cast<EnumTypeDefinitionNode>().SelectMany(part => part.Values).Select(DocumentFields.Member)])
        {
            Description = node.Description?.Value,
        },
        _ => Input(parts),
    };

    private NamedType Scalar(IReadOnlyList<TypeDefinitionNode> parts)
    {
        var name = parts[0].Name.Value;
        return BuiltInScalars.FindSpecified(name) ?? _bindings.Scalar?.Invoke(name) ?? new AnyType(name)
        {
            Description = parts[0].Description?.Value,
            SpecifiedBy = AppliedDirectives.SpecifiedBy(parts.SelectMany(part => part.Directives)),
        };
    }

    private InputObjectType Input(IReadOnlyList<TypeDefinitionNode> parts) => new(
        parts[0].Name.Value,
        () => parts.Cast<InputObjectTypeDefinitionNode>().SelectMany(part => part.Fields).Select(field => DocumentFields.Input(field, Find)))
    {
        Description = parts[0].Description?.Value,
        IsOneOf = parts.Any(part => AppliedDirectives.Has(part.Directives, SpecifiedDirectives.OneOf)),
    };

    private IEnumerable<Field> Fields(IReadOnlyList<TypeDefinitionNode> parts) => parts.Cast<FieldsTypeDefinitionNode>()
        .SelectMany(part => part.Fields)
        .Select(field => _fields.Output(parts[0], field, Find));

    private IEnumerable<InterfaceType> Interfaces(IReadOnlyList<TypeDefinitionNode> parts) =>
        parts.Cast<FieldsTypeDefinitionNode>().SelectMany(part => part.Interfaces).Select(Named<InterfaceType>);

    private Func<object, string?>? ResolveType(string name) =>
        _bindings.ResolveType is { } resolve ? value => resolve(name, value) : null;

    private T Named<T>(NamedTypeNode node)
        where T : NamedType => Find(node.Name.Value) as T
            ?? throw new InvalidOperationException($"\"{node.Name.Value}\" cannot stand here: it is no {typeof(T).Name}.");
}
