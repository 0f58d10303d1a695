using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>The words of the model are those of the schema: what a row is keyed by is a value of its type, and every value can be filtered by.</summary>
[Collection(SharedGraph.Name)]
public sealed class EnumWordsTests(GraphServer server)
{
    private const string Question = """
        query($type: String!, $perspective: String!) {
          __type(name: $type) { fields { name type { enumValues { name } } } }
          semanticModel { perspective(name: $perspective) { dimensions { attributes { name type values { name } } } } }
        }
        """;

    [Theory]
    [InlineData("published", "Published", 4)]
    [InlineData("recorded", "Recorded", 8)]
    public async Task Words_Should_BeThoseOfTheSchema(string perspective, string prefix, int least)
    {
        var data = await server.DataAsync(Question, new { type = $"{prefix}Keys", perspective });
        var types = data.GetProperty("__type").GetProperty("fields").EnumerateArray()
            .ToDictionary(Name, field => field.GetProperty("type").GetProperty("enumValues"));
        var attributes = Enumerated(data).ToList();

        Assert.InRange(attributes.Count, least, int.MaxValue);
        Assert.All(attributes, attribute => Assert.Equal(Names(attribute.GetProperty("values")).Order(), Names(types[Name(attribute)]).Order()));
    }

    [Theory]
    [InlineData("published", "Published")]
    [InlineData("recorded", "Recorded")]
    public async Task Filter_Should_TakeEveryWord(string perspective, string prefix)
    {
        var data = await server.DataAsync(Question, new { type = $"{prefix}Keys", perspective });
        var where = Enumerated(data).ToDictionary(Name, attribute => new { @in = Names(attribute.GetProperty("values")) });

        await server.DataAsync(
            $"query($where: {prefix}FilterInput!) {{ {perspective}(where: $where) {{ totals {{ donations {{ status }} }} }} }}", new { where });
    }

    private static IEnumerable<JsonElement> Enumerated(JsonElement data) =>
        from dimension in data.GetProperty("semanticModel").GetProperty("perspective").GetProperty("dimensions").EnumerateArray()
        from attribute in dimension.GetProperty("attributes").EnumerateArray()
        where attribute.GetProperty("type").GetString() == "ENUM"
        select attribute;

    private static string[] Names(JsonElement values) => [.. values.EnumerateArray().Select(Name)];

    private static string Name(JsonElement part) => part.GetProperty("name").GetString()!;
}
