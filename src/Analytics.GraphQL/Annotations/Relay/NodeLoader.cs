using System.Reflection;
using Analytics.GraphQL.Data;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Annotations;

/// <summary>Loads the nodes of one type.</summary>
internal sealed class NodeLoader
{
    private readonly FieldResolver _resolve;
    private readonly Type _keyType;

    public NodeLoader(TypeRegistry types, MethodInfo method)
    {
        var signature = new MethodSignature(types, method);
        if (signature.Own is not [var key])
        {
            throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} must take the key as its only argument to load a node.");
        }

        _keyType = key.Parameter.ParameterType;
        _resolve = new MethodResolver(method, signature, ListPlan.None).ToNode();
        TypeName = types.NameOf(TypeShape.Of(method.ReturnParameter).Type);
    }

    public string TypeName { get; }

    /// <summary>The node of a key as it stands in an id; null where there is none.</summary>
    public ValueTask<object?> Load(ResolverContext context, string key) => NodeId.Key(key, _keyType) is { } typed
        ? _resolve(context, typed)
        : throw new GraphQLException($"The key inside the id is not one of the type {TypeName}.", ErrorCodes.NodeId);
}
