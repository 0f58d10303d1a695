using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Finds the types of annotated classes by the names that a document uses.</summary>
internal sealed class TypesByName(TypeRegistry types)
{
    private const string Connection = "Connection";
    private const string OperationFilter = "OperationFilterInput";
    private static readonly ScalarType AnyScalar = new AnyType("Any") { Description = "Any JSON value." };
    private static readonly ScalarType[] Scalars =
    [
        .. BuiltInScalars.Specified, BuiltInScalars.Long, BuiltInScalars.Decimal, BuiltInScalars.LocalDate, BuiltInScalars.DateTime, AnyScalar,
    ];

    private readonly Lazy<Dictionary<string, Type>> _enums = new(() => Enums(types.Catalog));

    /// <summary>The type; null where there is none of the name.</summary>
    public NamedType? Find(string name) =>
        Leaf(name)
        ?? (name == "PageInfo" ? types.Connections.PageInfo : null)
        ?? (name == "Node" ? types.Outputs.Node : null)
        ?? types.Outputs.Annotated().FirstOrDefault(type => type.Name == name)
        ?? OfSuffix(name, Connection, stem => types.Catalog.Objects.Where(type => Naming.Plural(types.NameOf(type)) == stem).Select(type => types.Connections.For(type, null)).FirstOrDefault())
        ?? OfSuffix(name, OperationFilter, stem => Leaf(stem == "Id" ? "ID" : stem) is { } leaf ? types.Filters.OperationsOf(leaf) : null);

    private NamedType? Leaf(string name) =>
        Array.Find(Scalars, scalar => scalar.Name == name)
        ?? (name == types.Sorts.Direction.Name ? types.Sorts.Direction : null)
        ?? (_enums.Value.TryGetValue(name, out var type) ? types.LeafOf(type) : null);

    private static NamedType? OfSuffix(string name, string suffix, Func<string, NamedType?> find) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? find(name[..^suffix.Length]) : null;

    // The enums of the assemblies that hold annotated types and what their members give.
    private static Dictionary<string, Type> Enums(TypeCatalog catalog)
    {
        var known = catalog.Objects.Concat(catalog.QueryClasses).Concat(catalog.Objects.SelectMany(type => type.GetProperties()).Select(property => property.PropertyType));
        return known
            .Select(type => (Nullable.GetUnderlyingType(type) ?? type).Assembly)
            .Distinct()
            .Where(assembly => assembly != typeof(object).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsEnum)
            .GroupBy(Naming.OfType, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single(), StringComparer.Ordinal);
    }
}
