using System.Text;

namespace Analytics.GraphQL.Data;

/// <summary>Writes and reads the cursors of one order: a fingerprint of the order and the row's values in it, as base64.</summary>
internal sealed class CursorFormat<T>(IReadOnlyList<SortKey> keys)
{
    private const int LongestCursor = 8192;

    public string Write(T row)
    {
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = PropertyReader.Read(Accessor.DirectProperty(keys[i].Selector)!, row!);
        }

        return Write(values);
    }

    public string Write(object?[] values)
    {
        var text = new StringBuilder(Fingerprint());
        foreach (var value in values)
        {
            CursorValue.Append(text, value);
        }

        return Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <exception cref="GraphQLException">The text is not a cursor of this list and order.</exception>
    public object?[] Read(string cursor)
    {
        var text = Decode(cursor);
        var fingerprint = Fingerprint();
        if (text is null || !text.StartsWith(fingerprint, StringComparison.Ordinal))
        {
            throw Invalid();
        }

        var values = new object?[keys.Count];
        var rest = text.AsSpan(fingerprint.Length);
        for (var i = 0; i < values.Length; i++)
        {
            if (!CursorValue.TryTake(ref rest, keys[i].Selector.ReturnType, out values[i]))
            {
                throw Invalid();
            }
        }

        return rest.IsEmpty ? values : throw Invalid();
    }

    private string Fingerprint()
    {
        var hash = Fnv(2166136261, typeof(T).FullName!);
        foreach (var (selector, ascending) in keys)
        {
            hash = Fnv(hash, Accessor.DirectProperty(selector)?.Name ?? selector.Body.ToString());
            hash = Fnv(hash, ascending ? "+" : "-");
        }

        return hash.ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static uint Fnv(uint hash, string text)
    {
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }

    private static string? Decode(string cursor)
    {
        var bytes = new byte[cursor.Length];
        return cursor.Length <= LongestCursor && Convert.TryFromBase64String(cursor, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length)
            : null;
    }

    private static GraphQLException Invalid() =>
        new("The cursor is not one of this list in this order. Take cursors from an answer with the same 'order' argument.", ErrorCodes.Cursor);
}
