using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analytics.Server.Exports.Writers;

/// <summary>Writes single values as CSV has them (RFC 4180): quoted where they must be, and never a formula to a spreadsheet.</summary>
internal static class CsvCell
{
    private const int LongestNumber = 32;
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r");

    /// <summary>A text, an empty one in quotes; one that a spreadsheet would run begins with an apostrophe.</summary>
    public static void Write(IBufferWriter<byte> output, string text)
    {
        var isFormula = text.Length > 0 && Formula.Contains(text[0]);
        if (text.Length > 0 && !text.AsSpan().ContainsAny(Quoted))
        {
            if (isFormula)
            {
                output.Write("'"u8);
            }

            Encoding.UTF8.GetBytes(text, output);
            return;
        }

        output.Write(isFormula ? "\"'"u8 : "\""u8);
        Encoding.UTF8.GetBytes(text.Replace("\"", "\"\"", StringComparison.Ordinal), output);
        output.Write("\""u8);
    }

    /// <summary>A whole number.</summary>
    public static void Write(IBufferWriter<byte> output, long number) => Format(output, number, default);

    /// <summary>A number, without trailing zeros.</summary>
    public static void Write(IBufferWriter<byte> output, decimal number) => Format(output, PlainNumber.Of(number), default);

    /// <summary>A day, as 2023-01-31.</summary>
    public static void Write(IBufferWriter<byte> output, DateOnly day) => Format(output, day, "O");

    /// <summary>A truth value, as true or false.</summary>
    public static void Write(IBufferWriter<byte> output, bool truth) => output.Write(truth ? "true"u8 : "false"u8);

    private static void Format<T>(IBufferWriter<byte> output, T value, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(output.GetSpan(LongestNumber), out var length, format, CultureInfo.InvariantCulture);
        output.Advance(length);
    }
}
