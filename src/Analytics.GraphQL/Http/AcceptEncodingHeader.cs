using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Analytics.GraphQL.Http;

/// <summary>Chooses the compression of a response (RFC 9110, 12.5.3).</summary>
internal static class AcceptEncodingHeader
{
    public const string Brotli = "br";

    public const string Gzip = "gzip";

    /// <summary>The encoding of the higher quality, Brotli where they are equal; null: none is taken, or plain is preferred.</summary>
    public static string? Choose(StringValues header)
    {
        if (header.Count == 0 || !StringWithQualityHeaderValue.TryParseList(header, out var codings))
        {
            return null;
        }

        var brotli = QualityOf(Brotli, codings) ?? QualityOf("*", codings) ?? 0;
        var gzip = QualityOf(Gzip, codings) ?? QualityOf("*", codings) ?? 0;
        var best = Math.Max(brotli, gzip);
        return best <= 0 || best < QualityOf("identity", codings) ? null : brotli >= gzip ? Brotli : Gzip;
    }

    private static double? QualityOf(string name, IList<StringWithQualityHeaderValue> codings)
    {
        foreach (var coding in codings)
        {
            if (coding.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return coding.Quality ?? 1;
            }
        }

        return null;
    }
}
