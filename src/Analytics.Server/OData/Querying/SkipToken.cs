using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Analytics.GraphQL.Data;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Querying;

/// <summary>Writes and reads where a page ended: a fingerprint of the question and the last row's values in its order, as base64.</summary>
/// <param name="question">All that decides which rows there are and how they stand.</param>
internal sealed class SkipToken(string question)
{
    private const int LongestToken = 4096;
    private const int FingerprintLength = 16;
    private readonly string _fingerprint = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(question)))[..FingerprintLength];

    public string Write(IEnumerable<object?> values)
    {
        var text = new StringBuilder(_fingerprint);
        foreach (var value in values)
        {
            CursorValue.Append(text, value);
        }

        return Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The values, each of its type.</summary>
    /// <exception cref="ODataFault">The token is of another question, or none.</exception>
    public IReadOnlyList<object?> Read(string token, IReadOnlyList<Type> types)
    {
        var text = Decode(token);
        if (text?.StartsWith(_fingerprint, StringComparison.Ordinal) != true)
        {
            throw Invalid();
        }

        var values = new List<object?>(types.Count);
        var rest = text.AsSpan(_fingerprint.Length);
        foreach (var type in types)
        {
            values.Add(CursorValue.TryTake(ref rest, type, out var value) ? value : throw Invalid());
        }

        return rest.IsEmpty ? values : throw Invalid();
    }

    private static string? Decode(string token)
    {
        var bytes = new byte[Math.Min(token.Length, LongestToken)];
        return token.Length <= LongestToken && Base64Url.TryDecodeFromChars(token, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }

    private static ODataFault Invalid() => ODataFault.Bad(
        ODataCodes.SkipTokenInvalid, QueryOptions.SkipToken, "The token is not one of this question; follow '@odata.nextLink' as it was given.");
}
