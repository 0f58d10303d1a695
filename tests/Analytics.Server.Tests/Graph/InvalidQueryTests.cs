using System.Net;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>What a client is told whose query cannot be answered.</summary>
[Collection(SharedGraph.Name)]
public sealed class InvalidQueryTests(GraphServer server)
{
    [Theory]
    [InlineData("{ statements { nodes { valu } } }", "VALIDATION_ERROR", "Did you mean \"value\"")]
    [InlineData("{ statement { id } }", "VALIDATION_ERROR", "\"Query.statement(id:)\" of type \"ID!\" is required")]
    [InlineData("{ district(code: 440781) { name } }", "VALIDATION_ERROR", "String cannot represent a non string value: 440781")]
    [InlineData("{ year(number: \"2023\") { number } }", "VALIDATION_ERROR", "Int cannot represent non-integer value: \"2023\"")]
    [InlineData("{ statements(where: { metric: { eq: volume } }) { totalCount } }", "VALIDATION_ERROR", "Did you mean the enum value \"VOLUME\"")]
    [InlineData("{ statements(where: { period: { start: { eq: \"2023-02-30\" } } }) { totalCount } }", "VALIDATION_ERROR", "2023-02-30")]
    [InlineData("{ statements(order: [{ value: UP }]) { totalCount } }", "VALIDATION_ERROR", "SortEnumType")]
    [InlineData("{ donors(where: { yearsDonating: { gte: 99999999999 } }) { totalCount } }", "VALIDATION_ERROR", "99999999999")]
    [InlineData("{ statements { nodes }", "SYNTAX_ERROR", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ statements(after: \"nonsense\") { totalCount nodes { id } } }", "CURSOR_INVALID", "cursor")]
    [InlineData("{ statements(first: 51) { nodes { id } } }", "PAGE_SIZE_INVALID", "50")]
    [InlineData("{ statements(first: -1) { nodes { id } } }", "PAGE_SIZE_INVALID", "-1")]
    [InlineData("{ statements(first: 1, last: 1) { nodes { id } } }", "PAGE_SIZE_INVALID", "'last'")]
    [InlineData("{ districts { nodes { statements(last: 51) { nodes { id } } } } }", "PAGE_SIZE_INVALID", "50")]
    [InlineData("{ statements(where: { value: { gt: null } }) { totalCount } }", "FILTER_INVALID", "'gt' does not take null")]
    public async Task Answer_Should_SayWhatIsWrongAndWhere(string query, string code, string part) =>
        await AssertErrorAsync(query, code, part);

    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "DEPTH_EXCEEDED")]
    public async Task Answer_Should_Refuse_When_TheQueryIsDeeperThan15(int depth, string? code)
    {
        var inner = string.Concat(Enumerable.Repeat("city { districts(first: 1) { nodes { ", (depth - 3) / 3));
        var leaf = ((depth - 3) % 3) switch { 0 => "name", 1 => "city { name }", _ => "city { districts(first: 1) { totalCount } }" };
        var query = $"{{ districts(first: 1) {{ nodes {{ {inner}{leaf}{string.Concat(Enumerable.Repeat(" } } }", (depth - 3) / 3))} }} }} }}";

        await AssertCodeAsync(query, code);
    }

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "TOO_MANY_ALIASES")]
    public async Task Answer_Should_Refuse_When_ThereAreMoreThan200Aliases(int aliases, string? code) => await AssertCodeAsync(
        $"{{ year(number: 2023) {{ {string.Concat(Enumerable.Range(0, aliases).Select(alias => $"a{alias}: number "))} }} }}", code);

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "TOO_MANY_ROOT_FIELDS")]
    public async Task Answer_Should_Refuse_When_ThereAreMoreThan20RootFields(int fields, string? code) => await AssertCodeAsync(
        $"{{ {string.Concat(Enumerable.Range(0, fields).Select(field => $"a{field}: year(number: {2000 + field}) {{ number }} "))} }}", code);

    [Fact]
    public async Task Answer_Should_TellCostAndLimit_When_TheQueryCostsTooMuch()
    {
        var error = await AssertErrorAsync(
            "{ districts(first: 50) { nodes { statements(first: 50) { nodes { observation { statements(first: 50) { nodes { printed } } } } } } } }",
            "COST_EXCEEDED",
            "20000");

        Assert.Equal(20_000, error.GetProperty("extensions").GetProperty("limit").GetInt32());
        Assert.True(error.GetProperty("extensions").GetProperty("cost").GetInt32() > 20_000);
    }

    [Fact]
    public async Task Answer_Should_RefuseACursor_When_ItIsOfAnotherOrder()
    {
        var page = await server.DataAsync("{ statements(first: 1, order: [{ value: ASC }]) { pageInfo { endCursor } } }");
        var cursor = page.GetProperty("statements").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        await AssertErrorAsync($$"""{ statements(first: 1, after: "{{cursor}}", order: [{ value: DESC }]) { nodes { id } } }""", "CURSOR_INVALID", "order");
    }

    [Theory]
    [InlineData("""{"query":"{ statements { nodes { valu } } }"}""", HttpStatusCode.BadRequest, "VALIDATION_ERROR")]
    [InlineData("""{"query":"query($n: Int!) { year(number: $n) { number } }","variables":{"n":"x"}}""", HttpStatusCode.BadRequest, "VARIABLE_INVALID")]
    [InlineData("""{"query":"query($n: Int!) { year(number: $n) { number } }"}""", HttpStatusCode.BadRequest, "VARIABLE_INVALID")]
    [InlineData("""{"query":"{ year(number: 2023) { number } }","operationName":"b"}""", HttpStatusCode.BadRequest, "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":12}""", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("""{"query":""", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    [InlineData("[]", HttpStatusCode.BadRequest, "BAD_REQUEST")]
    public async Task Request_Should_GetItsStatusAndCode_When_ItCannotBeRead(string body, HttpStatusCode status, string code)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Graph) { Content = content };
        request.Headers.Add("Accept", "application/graphql-response+json");
        using var response = await server.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, response.StatusCode);
        ClientText.AssertHoldsNothingInternal(text);
        using var answer = JsonDocument.Parse(text);
        Assert.Equal(code, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task AssertCodeAsync(string query, string? code)
    {
        if (code is null)
        {
            await server.DataAsync(query);
        }
        else
        {
            await AssertErrorAsync(query, code, "");
        }
    }

    private async Task<JsonElement> AssertErrorAsync(string query, string code, string part)
    {
        var answer = await server.AskAsync(query);
        var error = answer.GetProperty("errors")[0];

        ClientText.AssertHoldsNothingInternal(answer.GetRawText());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(part, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.True(error.GetProperty("locations")[0].GetProperty("line").GetInt32() > 0);
        return error;
    }
}
