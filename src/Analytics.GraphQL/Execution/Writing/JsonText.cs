using System.Buffers;
using System.Text;

namespace Analytics.GraphQL.Execution;

/// <summary>What a JSON string may not hold as it is, and how it is written instead.</summary>
internal static class JsonText
{
    private static readonly byte[][] Escapes = [.. Enumerable.Range(0, 128).Select(code => Encoding.ASCII.GetBytes(Form((char)code)))];

    /// <summary>The characters that must be escaped.</summary>
    public static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code), '"', '\\', '\u007F']);

    /// <summary>The escaped form of one of <see cref="Escaped"/>.</summary>
    public static ReadOnlySpan<byte> Escape(char character) => Escapes[character];

    private static string Form(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)character:x4}",
    };
}
