using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

/// <summary>Makes a schema from type system definitions and their extensions.</summary>
internal static class SchemaFromDocument
{
    /// <exception cref="SyntaxException">The text is no GraphQL document.</exception>
    /// <exception cref="SchemaException">The definitions do not make a schema.</exception>
    public static Schema Build(string sdl, Func<string, string, FieldResolver?>? resolvers = null) =>
        Build(Parser.Parse(sdl), new SchemaBindings { Resolver = resolvers });

    /// <inheritdoc cref="Build(string, Func{string, string, FieldResolver})"/>
    public static Schema Build(string sdl, SchemaBindings bindings) => Build(Parser.Parse(sdl), bindings);

    private static Schema Build(DocumentNode document, SchemaBindings bindings)
    {
        var definitions = new TypeDefinitions(document);
        var faults = DocumentChecker.Check(document, definitions);
        if (faults.Count > 0)
        {
            throw new SchemaException(faults);
        }

        var types = new DocumentTypes(definitions, new DocumentFields(bindings), bindings);
        var roots = new RootTypes(document);
        return new Schema(
            (ObjectType)types.Find(roots.NameOf(OperationType.Query)!),
            Root(types, roots, definitions, OperationType.Mutation),
            Root(types, roots, definitions, OperationType.Subscription),
            types.All,
            types.Directives(document))
        {
            Description = roots.Description,
        };
    }

    private static ObjectType? Root(DocumentTypes types, RootTypes roots, TypeDefinitions definitions, OperationType operation) =>
        roots.NameOf(operation) is { } name && definitions.Defines(name) ? (ObjectType)types.Find(name) : null;
}
