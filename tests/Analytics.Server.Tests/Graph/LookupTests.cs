using System.Text;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>One entity by its key, by its global id, and as a node.</summary>
[Collection(SharedGraph.Name)]
public sealed class LookupTests(GraphServer server)
{
    [Theory]
    [InlineData("""{ district(code: "440781") { name nameEn kind city { name } } }""", """{"district":{"name":"台山市","nameEn":"Taishan City","kind":"COUNTY_LEVEL_CITY","city":{"name":"江门市"}}}""")]
    [InlineData("""{ district(code: "440700") { name } }""", """{"district":null}""")]
    [InlineData("""{ district(code: "台山") { name } }""", """{"district":null}""")]
    [InlineData("""{ city(code: "440700") { name nameEn } }""", """{"city":{"name":"江门市","nameEn":"Jiangmen"}}""")]
    [InlineData("""{ city(code: "") { name } }""", """{"city":null}""")]
    [InlineData("{ year(number: 2023) { number isComplete } }", """{"year":{"number":2023,"isComplete":true}}""")]
    [InlineData("{ year(number: 2024) { number isComplete } }", """{"year":{"number":2024,"isComplete":false}}""")]
    [InlineData("{ year(number: 1998) { number } }", """{"year":null}""")]
    [InlineData("""{ institution(key: "lee-kum-kee-xinhui") { name kind district { code } } }""", """{"institution":{"name":"李锦记（新会）食品有限公司","kind":"COMPANY","district":{"code":"440705"}}}""")]
    [InlineData("""{ institution(key: "wuyi-university") { name district { code } } }""", """{"institution":{"name":"五邑大学","district":null}}""")]
    [InlineData("""{ institution(key: "nobody") { name } }""", """{"institution":null}""")]
    [InlineData("""{ donor(key: "liu-jianmin") { name nameEn yearsDonating } }""", """{"donor":{"name":"刘健民","nameEn":null,"yearsDonating":22}}""")]
    [InlineData("""{ donor(key: "刘健民") { name } }""", """{"donor":null}""")]
    [InlineData("""{ source(key: "enping-census-2020") { title kind publishedOn } }""", """{"source":{"title":"恩平市第七次全国人口普查公报","kind":"CENSUS","publishedOn":"2021-06-01"}}""")]
    [InlineData("""{ source(key: "") { title } }""", """{"source":null}""")]
    public async Task Lookup_Should_FindByKeyOrGiveNull(string query, string expected) =>
        Assert.Equal(expected, (await server.DataAsync(query)).GetRawText());

    [Theory]
    [InlineData("cities", "city", null)]
    [InlineData("districts", "district", null)]
    [InlineData("years", "year", null)]
    [InlineData("institutions", "institution", "Institution")]
    [InlineData("donors", "donor", "Donor")]
    [InlineData("sources", "source", "Source")]
    [InlineData("statements", "statement", "Statement")]
    [InlineData("observations", "observation", "Observation")]
    [InlineData("awards", "award", "Award")]
    [InlineData("populations", "population", "Population")]
    public async Task GlobalId_Should_LeadBackToTheEntity(string list, string single, string? byId)
    {
        var first = (await server.DataAsync($$"""{ {{list}}(first: 1) { nodes { __typename id } } }""")).GetProperty(list).GetProperty("nodes")[0];
        var id = first.GetProperty("id").GetString();

        var node = (await server.DataAsync("query($id: ID!) { node(id: $id) { __typename id } }", new { id })).GetProperty("node");
        Assert.Equal(first.GetRawText(), node.GetRawText());
        if (byId is not null)
        {
            var found = (await server.DataAsync($$"""query($id: ID!) { {{single}}(id: $id) { __typename id } }""", new { id })).GetProperty(single);
            Assert.Equal(first.GetRawText(), found.GetRawText());
            var unknown = await server.DataAsync($$"""query($id: ID!) { {{single}}(id: $id) { id } node(id: $id) { id } }""", new { id = IdOf(byId, "999999") });
            Assert.Equal($$"""{"{{single}}":null,"node":null}""", unknown.GetRawText());
        }
    }

    [Fact]
    public async Task Nodes_Should_KeepTheOrderAndGiveNullForTheUnknown()
    {
        string[] ids = [IdOf("Year", "2023"), IdOf("Donor", "999999"), IdOf("District", "4"), IdOf("Year", "2023"), IdOf("City", "1")];

        var data = await server.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Year { number } ... on Subject { name } } }", new { ids });

        Assert.Equal(
            """{"nodes":[{"__typename":"Year","number":2023},null,{"__typename":"District","name":"台山市"},{"__typename":"Year","number":2023},{"__typename":"City","name":"江门市"}]}""",
            data.GetRawText());
    }

    [Theory]
    [InlineData("{ node(id: \"x\") { id } }", "ID_INVALID")]
    [InlineData("{ node(id: \"\") { id } }", "ID_INVALID")]
    [InlineData("{ node(id: \"UGxhbmV0OjE=\") { id } }", "ID_INVALID")]
    [InlineData("{ node(id: \"WWVhcjp4\") { id } }", "ID_INVALID")]
    [InlineData("{ nodes(ids: [\"WWVhcjoyMDIz\", \"!\"]) { id } }", "ID_INVALID")]
    [InlineData("{ donor(id: \"WWVhcjoyMDIz\") { name } }", "ID_INVALID")]
    [InlineData("{ statement(id: \"1\") { printed } }", "ID_INVALID")]
    [InlineData("{ donor { name } }", "ARGUMENTS_INVALID")]
    [InlineData("{ institution(id: \"SW5zdGl0dXRpb246MQ==\", key: \"wuyi-university\") { name } }", "ARGUMENTS_INVALID")]
    public async Task Lookup_Should_SayWhatIsWrong_When_TheIdIsBad(string query, string code)
    {
        var error = (await server.AskAsync(query)).GetProperty("errors")[0];

        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Array, error.GetProperty("path").ValueKind);
    }

    [Fact]
    public async Task Nodes_Should_Refuse_When_ThereAreMoreThanAPage()
    {
        var ids = Enumerable.Repeat(IdOf("Year", "2023"), 51);

        var error = (await server.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).GetProperty("errors")[0];

        Assert.Equal("PAGE_SIZE_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static string IdOf(string type, string key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));
}
