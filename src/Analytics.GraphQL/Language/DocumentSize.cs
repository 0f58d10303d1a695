using System.Text;

namespace Analytics.GraphQL.Language;

internal static class DocumentSize
{
    /// <exception cref="SyntaxException">The document takes more bytes as UTF-8 than the limit.</exception>
    public static void Check(string source, int maxBytes)
    {
        if (source.Length > maxBytes || Encoding.UTF8.GetByteCount(source) > maxBytes)
        {
            throw SyntaxException.At(
                new Location(1, 1), $"Document is longer than {maxBytes} bytes.", ErrorCodes.DocumentTooLarge);
        }
    }
}
