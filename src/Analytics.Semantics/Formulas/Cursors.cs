using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analytics.Semantics.Binding;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>Cursors of one question on one version of the data.</summary>
internal sealed class Cursors
{
    private const int MarkBytes = 9;
    private readonly string _mark;

    public Cursors(AnalyticQuery query, string version)
    {
        var text = QueryPrinter.Print(query with { Rows = query.Rows is null ? null : query.Rows with { First = null, After = null } });
        _mark = Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{version}\n{text}")).AsSpan(0, MarkBytes));
    }

    /// <summary>The cursor of a row, counted from 1 over all pages.</summary>
    public string Write(int row) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_mark}{row}")));

    /// <summary>How many rows stand up to a cursor; 0 where there is none, or it is wrong, which is then told.</summary>
    public int Read(string? cursor, QueryPath path, FaultSink faults)
    {
        if (cursor is null)
        {
            return 0;
        }

        var text = TextOf(cursor);
        if (text is null || !int.TryParse(text.AsSpan(_mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row < 1)
        {
            faults.Add(QueryCodes.CursorInvalid, path, "'after' is no cursor; take one from 'cursor' of a row, or from 'endCursor'.");
            return 0;
        }

        if (!text.StartsWith(_mark, StringComparison.Ordinal))
        {
            faults.Add(QueryCodes.CursorStale, path, "The cursor is of another question, or of data that has changed since; start again without 'after'.");
            return 0;
        }

        return row;
    }

    private string? TextOf(string cursor)
    {
        Span<byte> bytes = stackalloc byte[64];
        return cursor.Length <= 64
            && Base64Url.IsValid(cursor)
            && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            && length > _mark.Length
            ? Encoding.UTF8.GetString(bytes[..length])
            : null;
    }
}
