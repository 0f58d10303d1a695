using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Annotations;

/// <summary>The fields <c>node</c> and <c>nodes</c> of the query type.</summary>
internal sealed class NodeFields(TypeRegistry types)
{
    private readonly Lazy<Dictionary<string, NodeLoader>> _loaders = new(() => types.Catalog.NodeResolvers.Values
        .Select(method => new NodeLoader(types, method))
        .ToDictionary(loader => loader.TypeName, StringComparer.Ordinal));

    public IEnumerable<Field> Make()
    {
        if (types.Catalog.NodeResolvers.Count == 0)
        {
            return [];
        }

        var id = new NonNullType(BuiltInScalars.ID);
        return
        [
            new Field("node", types.Outputs.Node)
            {
                Arguments = [new InputValue("id", id) { Description = NodeId.Description }],
                Description = "Fetches an object given its global id; null where there is none.",
                Resolver = (context, _) => Load(context, (string)context.Arguments[0]!),
                Cost = 1,
            },
            new Field("nodes", new NonNullType(new ListType(types.Outputs.Node)))
            {
                Arguments = [new InputValue("ids", new NonNullType(new ListType(id))) { Description = "The global ids." }],
                Description = "Fetches objects given their global ids, in their order; null where there is none.",
                Resolver = LoadAllAsync,
                Cost = 1,
                PageSize = new PageSize(types.Options.MaxPageSize, types.Options.MaxPageSize),
            },
        ];
    }

    private ValueTask<object?> Load(ResolverContext context, string id)
    {
        var (typeName, key) = NodeId.Split(id);
        return _loaders.Value.TryGetValue(typeName, out var loader)
            ? loader.Load(context, key)
            : throw new GraphQLException($"No node is of the type in the id '{id}'.", ErrorCodes.NodeId);
    }

    private async ValueTask<object?> LoadAllAsync(ResolverContext context, object? parent)
    {
        var ids = (object?[])context.Arguments[0]!;
        if (ids.Length > types.Options.MaxPageSize)
        {
            throw new GraphQLException($"'ids' has {ids.Length} ids; it may have {types.Options.MaxPageSize}.", ErrorCodes.PageSize);
        }

        var loads = Array.ConvertAll(ids, id => Load(context, (string)id!).AsTask());
        var values = await Task.WhenAll(loads).ConfigureAwait(false);
        await Task.WhenAll(values.OfType<PendingValue>().Select(pending => pending.Task)).ConfigureAwait(false);
        return Array.ConvertAll(values, value => value is PendingValue pending ? pending.Value : value);
    }
}
