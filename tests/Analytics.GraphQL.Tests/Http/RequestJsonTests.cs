using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Http;

namespace Analytics.GraphQL.Tests.Http;

public sealed class RequestJsonTests
{
    private const int MaxNesting = 8;

    private const string Good = """
        {"query":"query A($t: [S!]) { a(t: $t) }","operationName":"A","variables":{"t":["\u8840\ud83d\ude00",null,1.5e3,{"a":[[]]}]},"extensions":{"k":true},"other":"\t"}
        """;

    /// <summary>The reader takes exactly the damaged texts that the base library's parser takes and that have the right shape.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void RequestJson_Should_AgreeWithAParser_When_BytesAreDamaged(int seed)
    {
        var random = new Random(seed);
        var taken = 0;
        for (var round = 0; round < 2_000; round++)
        {
            var json = Damage(Encoding.UTF8.GetBytes(Good), random);
            var query = Take(json);
            Assert.Equal(Expect(json), query);
            taken += query is null ? 0 : 1;
        }

        Assert.InRange(taken, 50, 1_950);
    }

    [Theory]
    [InlineData(MaxNesting, true)]
    [InlineData(MaxNesting + 1, false)]
    public void RequestJson_Should_CountTheBodyAsTheFirstLevel_When_VariablesNest(int levels, bool fits)
    {
        var value = new string('[', levels - 2) + new string(']', levels - 2);

        Assert.Equal(fits ? "{a}" : null, Take(Encoding.UTF8.GetBytes($$$"""{"query":"{a}","variables":{"a":{{{value}}}}}""")));
    }

    private static string? Take(byte[] json)
    {
        try
        {
            return RequestJson.Read(json, MaxNesting).Query;
        }
        catch (RejectedRequestException)
        {
            return null;
        }
    }

    private static string? Expect(byte[] json)
    {
        try
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(json);
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxNesting, AllowDuplicateProperties = false });
            var root = document.RootElement;
            _ = root.GetRawText();
            CheckStrings(root);
            return IsMap(root, "variables") && IsMap(root, "extensions") && IsText(root, "operationName") ? root.GetProperty("query").GetString() : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsMap(JsonElement root, string name) => KindOf(root, name) is JsonValueKind.Object or JsonValueKind.Null;

    private static bool IsText(JsonElement root, string name) => KindOf(root, name) is JsonValueKind.String or JsonValueKind.Null;

    private static JsonValueKind KindOf(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.ValueKind : JsonValueKind.Null;

    private static void CheckStrings(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                element.EnumerateArray().ToList().ForEach(CheckStrings);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    CheckStrings(member.Value);
                }

                break;
        }
    }

    private static byte[] Damage(byte[] json, Random random)
    {
        var bytes = json.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveAt(place);
                    break;
                case 1:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.Insert(place, (byte)"{}[],:\"\\ au1"[random.Next(12)]);
                    break;
                default:
                    bytes.InsertRange(place, bytes.GetRange(random.Next(bytes.Count / 2), random.Next(bytes.Count / 2)));
                    break;
            }
        }

        return [.. bytes];
    }
}
