using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Analytics.GraphQL.Execution;

namespace Analytics.GraphQL.Http;

/// <summary>Reads the JSON encoding of a request; unknown members are passed over, as the specification asks.</summary>
internal static class RequestJson
{
    private const string Subject = "The request body";

    /// <exception cref="RejectedRequestException">It is not UTF-8, not JSON, not an object, or a member is missing, doubled or of a wrong type.</exception>
    public static GraphQLRequest Read(ReadOnlySpan<byte> json, int maxNesting)
    {
        CheckText(json);
        try
        {
            return ReadMembers(json, maxNesting);
        }
        catch (JsonException exception)
        {
            throw Rejections.Malformed(JsonFault.Describe(Subject, exception));
        }
        catch (InvalidOperationException)
        {
            throw Rejections.Malformed("A string of the request body escapes half of a surrogate pair; escape both halves or neither.");
        }
    }

    /// <summary>Reads a JSON object or null that stands alone, as in a query string.</summary>
    /// <exception cref="RejectedRequestException">It is something else.</exception>
    public static JsonElement ReadMap(string text, string name, int maxNesting)
    {
        var json = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxNesting + 1 });
        try
        {
            var map = RequestValue.ReadMap(json, ref reader, name, maxNesting);
            reader.Read();
            return map;
        }
        catch (JsonException exception)
        {
            throw Rejections.Malformed(JsonFault.Describe($"\"{name}\"", exception));
        }
        catch (InvalidOperationException)
        {
            throw Rejections.Malformed($"A string of \"{name}\" escapes half of a surrogate pair; escape both halves or neither.");
        }
    }

    private static void CheckText(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty)
        {
            throw Rejections.Malformed("The request body is empty; send a JSON object with a \"query\" member.");
        }

        if (json.StartsWith("\uFEFF"u8))
        {
            throw Rejections.Malformed("The request body starts with a byte order mark; send UTF-8 without one.");
        }

        if (!Utf8.IsValid(json))
        {
            var rest = json;
            while (Rune.DecodeFromUtf8(rest, out _, out var length) == System.Buffers.OperationStatus.Done)
            {
                rest = rest[length..];
            }

            throw Rejections.Malformed($"The request body is not UTF-8 at byte {json.Length - rest.Length + 1}.");
        }
    }

    private static GraphQLRequest ReadMembers(ReadOnlySpan<byte> json, int maxNesting)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxNesting + 1 });
        reader.Read();
        CheckIsObject(reader.TokenType);
        var members = new RequestMembers();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadMember(json, ref reader, ref members, maxNesting);
        }

        reader.Read();
        return members.ToRequest();
    }

    private static void CheckIsObject(JsonTokenType token)
    {
        if (token == JsonTokenType.StartArray)
        {
            throw Rejections.Malformed("Batches are not supported: send one request as a JSON object, not an array.");
        }

        if (token != JsonTokenType.StartObject)
        {
            throw Rejections.Malformed($"The request body must be a JSON object with a \"query\" member, not {JsonFault.Name(token)}.");
        }
    }

    private static void ReadMember(ReadOnlySpan<byte> json, ref Utf8JsonReader reader, ref RequestMembers members, int maxNesting)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            members.See(RequestMember.Query);
            members.Query = RequestValue.ReadString(ref reader, "query");
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            members.See(RequestMember.Variables);
            members.Variables = RequestValue.ReadMap(json, ref reader, "variables", maxNesting);
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            members.See(RequestMember.OperationName);
            members.OperationName = RequestValue.ReadString(ref reader, "operationName");
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            members.See(RequestMember.Extensions);
            members.Extensions = RequestValue.ReadMap(json, ref reader, "extensions", maxNesting);
        }
        else
        {
            reader.Read();
            RequestValue.Skip(ref reader, Subject, maxNesting);
        }
    }
}
