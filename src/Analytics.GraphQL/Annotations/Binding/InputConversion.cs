using System.Collections;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>Turns coerced values into the types of parameters and input properties.</summary>
internal static class InputConversion
{
    /// <param name="value">A coerced value.</param>
    /// <param name="type">The type that is needed.</param>
    /// <param name="nodeType">The type name inside the ids that the value holds, empty for ids of any type; null where it holds none.</param>
    /// <exception cref="GraphQLException">An id is malformed or of another type.</exception>
    public static object? To(object? value, Type type, string? nodeType = null)
    {
        if (TypeShape.Is(type, typeof(Optional<>)))
        {
            var inner = type.GetGenericArguments()[0];
            return Activator.CreateInstance(type, To(value, inner, nodeType));
        }

        return value switch
        {
            null => null,
            object?[] items => List(items, type, nodeType),
            string id when nodeType is not null => Id(id, type, nodeType),
            _ => ValueConversion.To(value, type),
        };
    }

    private static object Id(string id, Type type, string nodeType) => nodeType.Length > 0
        ? NodeId.Read(id, nodeType, type)
        : NodeId.Key(NodeId.Split(id).Key, type) ?? throw new GraphQLException("The key inside the id has another form.", ErrorCodes.NodeId);

    private static IList List(object?[] items, Type type, string? nodeType)
    {
        var element = EntityProperties.ElementOf(type)
            ?? throw new InvalidOperationException($"A list cannot be given to {type.Name}.");
        var isList = TypeShape.Is(type, typeof(List<>));
        var made = isList ? (IList)Activator.CreateInstance(type)! : Array.CreateInstance(element, items.Length);
        for (var i = 0; i < items.Length; i++)
        {
            var item = To(items[i], element, nodeType);
            if (isList)
            {
                made.Add(item);
            }
            else
            {
                made[i] = item;
            }
        }

        return made;
    }
}
