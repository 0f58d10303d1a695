using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Makes the schema of annotated classes.</summary>
internal sealed class SchemaFactory
{
    private readonly TypeRegistry _types;
    private readonly DocumentSchema _document;

    private SchemaFactory(TypeRegistry types, string sdl, ServedDocuments served)
    {
        _types = types;
        _document = new DocumentSchema(sdl, served, new TypesByName(types).Find);
    }

    /// <param name="annotated">The annotated classes.</param>
    /// <param name="services">The services that methods may take.</param>
    /// <param name="options">The limits.</param>
    /// <param name="sdl">Types beside those of the classes; empty for none.</param>
    /// <param name="served">The code behind the fields of <paramref name="sdl"/>; null for none.</param>
    /// <exception cref="InvalidOperationException">The classes do not make a schema; the message says which member is wrong.</exception>
    public static Schema Create(IEnumerable<Type> annotated, ServiceKinds services, GraphQLOptions options, string sdl = "", ServedDocuments? served = null) =>
        new SchemaFactory(new TypeRegistry(new TypeCatalog(annotated), services, options), sdl, served ?? new ServedDocuments()).Create();

    private Schema Create()
    {
        var catalog = _types.Catalog;
        if (catalog.QueryClasses.Count == 0)
        {
            throw new InvalidOperationException("No class is under [QueryType], so the schema has no query type.");
        }

        var nodes = new NodeFields(_types);
        var subscriptions = new SubscriptionFields(_types);
        return Checked(new Schema(
            new ObjectType("Query", () => Distinct([.. nodes.Make(), .. Methods(catalog.QueryClasses), .. _document.FieldsOf("Query")])) { Description = "Where every query begins." },
            Root("Mutation", catalog.MutationClasses, Methods),
            Root("Subscription", catalog.SubscriptionClasses, classes => classes.SelectMany(subscriptions.Of)),
            [.. _types.Outputs.Annotated(), .. _document.Types],
            SpecifiedDirectives.All));
    }

    private static Schema Checked(Schema schema)
    {
        var faults = SchemaChecker.Check(schema);
        return faults.Count == 0 ? schema : throw new InvalidOperationException("The schema is wrong: " + string.Join(' ', faults));
    }

    private static ObjectType? Root(string name, IReadOnlyList<Type> classes, Func<IReadOnlyList<Type>, IEnumerable<Field>> fields) =>
        classes.Count == 0 ? null : new ObjectType(name, () => Distinct(fields(classes)));

    private IEnumerable<Field> Methods(IReadOnlyList<Type> classes) =>
        classes.SelectMany(TypeCatalog.FieldMethodsOf).Select(method => _types.Methods.Make(method, owner: null));

    private static List<Field> Distinct(IEnumerable<Field> fields)
    {
        var all = fields.ToList();
        return all.GroupBy(field => field.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new InvalidOperationException($"Two methods give the field '{twice.Key}'.")
            : all;
    }
}
