using System.Collections.Concurrent;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>Finds the object type of a value of an interface or union: by the type's own function, else by the value's CLR type.</summary>
internal sealed class AbstractTypeResolver(Schema schema, NamedType type)
{
    private readonly ConcurrentDictionary<Type, ObjectType?> _byRuntimeType = new();
    private readonly IReadOnlyList<ObjectType> _possible = schema.PossibleTypesOf(type);
    private readonly Func<object, string?>? _resolve = type switch
    {
        InterfaceType contract => contract.ResolveType,
        UnionType union => union.ResolveType,
        _ => null,
    };

    /// <exception cref="InvalidOperationException">The value's type is none of the possible ones.</exception>
    public ObjectType Resolve(object value)
    {
        if (_resolve is null)
        {
            return _byRuntimeType.GetOrAdd(value.GetType(), FindByRuntimeType) ?? throw Unknown();
        }

        var name = _resolve(value) ?? throw Unknown();
        foreach (var candidate in _possible)
        {
            if (candidate.Name == name)
            {
                return candidate;
            }
        }

        throw new InvalidOperationException(schema.FindType(name) is null
            ? $"Abstract type \"{type.Name}\" was resolved to a type \"{name}\" that does not exist inside the schema."
            : $"Runtime Object type \"{name}\" is not a possible type for \"{type.Name}\".");
    }

    private ObjectType? FindByRuntimeType(Type runtimeType)
    {
        ObjectType? nearest = null;
        foreach (var candidate in _possible)
        {
            if (candidate.RuntimeType is { } known
                && known.IsAssignableFrom(runtimeType)
                && (nearest is null || nearest.RuntimeType!.IsAssignableFrom(known)))
            {
                nearest = candidate;
            }
        }

        return nearest;
    }

    private InvalidOperationException Unknown() => new($"Abstract type \"{type.Name}\" has no object type for the value.");
}
