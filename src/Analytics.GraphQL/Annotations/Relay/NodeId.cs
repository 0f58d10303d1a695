using System.Globalization;
using System.Text;
using Analytics.GraphQL.Data;

namespace Analytics.GraphQL.Annotations;

/// <summary>Global ids: the base64 of a type name, a colon and a key.</summary>
internal static class NodeId
{
    /// <summary>The description of every field that shows one.</summary>
    public const string Description = "The global id.";

    private const int Longest = 1024;

    public static string Write(string typeName, object key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{typeName}:{Convert.ToString(key, CultureInfo.InvariantCulture)}"));

    /// <summary>The type name and key inside an id.</summary>
    /// <exception cref="GraphQLException">It is not a global id.</exception>
    public static (string TypeName, string Key) Split(string id)
    {
        var bytes = new byte[Math.Min(id.Length, Longest)];
        if (id.Length <= Longest && Convert.TryFromBase64String(id, bytes, out var length))
        {
            var text = Encoding.UTF8.GetString(bytes, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                return (text[..colon], text[(colon + 1)..]);
            }
        }

        throw new GraphQLException($"'{Shorten(id)}' is not a global id. Take ids from the field 'id'.", ErrorCodes.NodeId);
    }

    /// <summary>The key of a node of the given type.</summary>
    /// <exception cref="GraphQLException">It is not a global id of that type.</exception>
    public static object Read(string id, string typeName, Type keyType)
    {
        var (found, key) = Split(id);
        return found == typeName
            ? Key(key, keyType) ?? throw new GraphQLException($"'{Shorten(id)}' is not a global id of the type {typeName}.", ErrorCodes.NodeId)
            : throw new GraphQLException($"'{Shorten(id)}' is the global id of another type; one of the type {typeName} is expected.", ErrorCodes.NodeId);
    }

    /// <summary>The text as a key; null where it is none.</summary>
    public static object? Key(string text, Type keyType)
    {
        try
        {
            return ValueConversion.To(text, keyType);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
        {
            return null;
        }
    }

    private static string Shorten(string id) => id.Length <= 40 ? id : id[..40] + "…";
}
