using System.Collections.Concurrent;
using System.Reflection;

namespace Analytics.GraphQL.Data;

/// <summary>The properties of an entity.</summary>
internal static class EntityProperties
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Readable = [];
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Public readable properties in declared order, without those under <see cref="GraphQLIgnoreAttribute"/>.</summary>
    public static IReadOnlyList<PropertyInfo> Of(Type entity) => Readable.GetOrAdd(entity, Find);

    /// <summary>The key: <c>Id</c>, or <c>BookId</c> for a type Book.</summary>
    /// <exception cref="InvalidOperationException">The entity has neither.</exception>
    public static PropertyInfo KeyOf(Type entity) =>
        entity.GetProperty("Id") ?? entity.GetProperty($"{entity.Name}Id")
        ?? throw new InvalidOperationException($"{entity.Name} has no property Id to complete an order by.");

    /// <summary>The element type where a property holds a list of entities; else null.</summary>
    public static Type? ElementOf(Type type) => type == typeof(string)
        ? null
        : type.GetInterfaces().Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];

    /// <summary>Whether null is a value of the property as its declaration says.</summary>
    public static bool CanBeNull(PropertyInfo property)
    {
        lock (Nullability)
        {
            return Nullability.Create(property).ReadState is not NullabilityState.NotNull;
        }
    }

    private static PropertyInfo[] Find(Type entity) =>
    [
        .. entity.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                && !property.IsDefined(typeof(GraphQLIgnoreAttribute)) && property.Name != "EqualityContract")
            .OrderBy(property => Depth(property.DeclaringType!)),
    ];

    private static int Depth(Type type) => type.BaseType is null ? 0 : Depth(type.BaseType) + 1;
}
