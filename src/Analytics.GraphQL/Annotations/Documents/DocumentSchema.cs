using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The types of a document that stands beside annotated classes: each may name types of the other.</summary>
internal sealed class DocumentSchema
{
    // A document must define something.
    private const string Nothing = "extend type Query @nothing";

    private readonly TypeDefinitions _definitions;
    private readonly DocumentTypes _types;
    private readonly ServedDocuments _served;

    /// <param name="sdl">Definitions of types, and extensions of them and of <c>Query</c>.</param>
    /// <param name="served">The resolvers of fields.</param>
    /// <param name="annotated">Finds the types that the document does not define.</param>
    /// <exception cref="SyntaxException">The text is no GraphQL document.</exception>
    /// <exception cref="InvalidOperationException">Something is defined twice, or extended and not defined.</exception>
    public DocumentSchema(string sdl, ServedDocuments served, Func<string, NamedType?> annotated)
    {
        _served = served;
        var document = Parser.Parse(sdl.Length == 0 ? Nothing : sdl);
        _definitions = new TypeDefinitions(document);
        Check(document);
        var bindings = new SchemaBindings { Resolver = Resolver, External = annotated };
        _types = new DocumentTypes(_definitions, new DocumentFields(bindings), bindings);
    }

    /// <summary>The types that the document defines.</summary>
    public IReadOnlyList<NamedType> Types => _types.All;

    /// <summary>A type that the document defines; null where it defines none of the name.</summary>
    public NamedType? Find(string name) => Types.FirstOrDefault(type => type.Name == name);

    /// <summary>The fields that the document adds to the type at the root.</summary>
    public IEnumerable<Field> FieldsOf(string root) =>
        ExtensionsOf(root) is { Count: > 0 } parts ? _types.FieldsOf(parts) : [];

    private List<TypeDefinitionNode> ExtensionsOf(string name) =>
        [.. _definitions.All.Where(part => part is ObjectTypeDefinitionNode { IsExtension: true } && part.Name.Value == name && !_definitions.Defines(name))];

    private void Check(DocumentNode document)
    {
        var names = _definitions.All.Where(part => !part.IsExtension).Select(part => part.Name.Value);
        var faults = MemberChecker.Check(document, _definitions)
            .Concat(DocumentChecker.Repeated(names).Select(name => $"There can be only one type named \"{name}\"."))
            .Concat(_definitions.All
                .Where(part => part.IsExtension && !_definitions.Defines(part.Name.Value) && part.Name.Value != "Query")
                .Select(part => $"Cannot extend type \"{part.Name.Value}\" because the document does not define it."))
            .ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException("The document is wrong: " + string.Join(' ', faults));
        }
    }

    private FieldResolver? Resolver(string type, string field) => _served.Find(type, field) is { } resolve
        ? (context, parent) => resolve((IFieldContext)context, parent)
        : null;
}
