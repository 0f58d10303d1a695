using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>Connection types: <c>BooksConnection</c> for every list of Book, unless a field names its own.</summary>
internal sealed class ConnectionTypes(TypeRegistry types)
{
    private readonly Dictionary<(Type, string), ObjectType> _connections = [];
    private ObjectType? _pageInfo;

    public ObjectType For(Type node, string? name)
    {
        var stem = name ?? Naming.Plural(types.NameOf(node));
        if (!_connections.TryGetValue((node, stem), out var connection))
        {
            _connections.Add((node, stem), connection = Make(node, stem));
        }

        return connection;
    }

    private ObjectType Make(Type node, string stem)
    {
        var nodeType = new Lazy<GraphQLType>(() => new NonNullType(types.Outputs.Named(node)));
        var edge = new ObjectType($"{stem}Edge", () =>
        [
            Pure<ConnectionEdge>("cursor", NonNull(BuiltInScalars.String), "A cursor for use in pagination.", edge => edge.Cursor),
            Pure<ConnectionEdge>("node", nodeType.Value, "The item at the end of the edge.", edge => edge.Node),
        ])
        {
            Description = "An edge in a connection.",
        };
        return new ObjectType($"{stem}Connection", () =>
        [
            Pure<IConnection>("pageInfo", NonNull(PageInfo), "Information to aid in pagination.", connection => connection.PageInfo),
            Pure<IConnection>("edges", new ListType(new NonNullType(edge)), "A list of edges.", connection => connection.Edges),
            Pure<IConnection>("nodes", new ListType(nodeType.Value), "A flattened list of the nodes.", connection => connection.Nodes),
            Pure<IConnection>("totalCount", NonNull(BuiltInScalars.Int), "Identifies the total count of items in the connection.", connection => connection.TotalCount),
        ])
        {
            Description = "A connection to a list of items.",
        };
    }

    /// <summary>The type of page information, the same for every connection.</summary>
    public ObjectType PageInfo => _pageInfo ??= new ObjectType("PageInfo", () =>
    [
        Pure<Data.PageInfo>("hasNextPage", NonNull(BuiltInScalars.Boolean), "Indicates whether more edges exist following the set defined by the clients arguments.", page => page.HasNextPage),
        Pure<Data.PageInfo>("hasPreviousPage", NonNull(BuiltInScalars.Boolean), "Indicates whether more edges exist prior the set defined by the clients arguments.", page => page.HasPreviousPage),
        Pure<Data.PageInfo>("startCursor", BuiltInScalars.String, "When paginating backwards, the cursor to continue.", page => page.StartCursor),
        Pure<Data.PageInfo>("endCursor", BuiltInScalars.String, "When paginating forwards, the cursor to continue.", page => page.EndCursor),
    ])
    {
        Description = "Information about pagination in a connection.",
    };

    private static NonNullType NonNull(NamedType type) => new(type);

    private static Field Pure<T>(string name, GraphQLType type, string description, Func<T, object?> read)
        where T : class =>
        new(name, type) { Description = description, Pure = new(() => parent => read((T)parent)) };
}
