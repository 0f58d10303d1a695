using System.Net;

namespace Analytics.GraphQL.Tests.Http;

public sealed class GetTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    [Theory]
    [InlineData("?query={hello}", """{"data":{"hello":"world"}}""")]
    [InlineData("?query=%7B+hello%20%7D", """{"data":{"hello":"world"}}""")]
    [InlineData("?query=query+A{hello}query+B{b:hello}&operationName=B", """{"data":{"b":"world"}}""")]
    [InlineData("?query={hello}&operationName=&unknown=1", """{"data":{"hello":"world"}}""")]
    [InlineData("?query={hello}&variables=null&extensions=null", """{"data":{"hello":"world"}}""")]
    [InlineData("?extensions={\"a\":1}&variables={\"t\":\"%E8%A1%80\"}&query=query($t:String){echo(text:$t)}", """{"data":{"echo":"血"}}""")]
    public async Task Get_Should_Answer_When_ItQueries(string queryString, string expected)
    {
        using var response = await fixture.Server.GetAsync(queryString);

        await ResponseAssert.IsBodyAsync(response, expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("text/event-stream")]
    public async Task Get_Should_BeRefused_When_ItMutates(string? accept)
    {
        using var response = await fixture.Server.GetAsync("?query=mutation{touch}", accept);

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Get_Should_BeRefused_When_TheNamedOperationMutates()
    {
        using var response = await fixture.Server.GetAsync("?query=query+A{hello}mutation+B{touch}&operationName=B");

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
    }

    [Fact]
    public async Task Get_Should_Answer_When_ItQueriesADocumentThatAlsoHoldsAMutation()
    {
        using var response = await fixture.Server.GetAsync("?query=query+A{hello}mutation+B{touch}&operationName=A");

        await ResponseAssert.IsBodyAsync(response, """{"data":{"hello":"world"}}""");
    }

    [Fact]
    public async Task Get_Should_BeRefused_When_VariablesNestTooDeep()
    {
        var value = string.Concat(Enumerable.Repeat("[", 64)) + string.Concat(Enumerable.Repeat("]", 64));

        using var response = await fixture.Server.GetAsync($$"""?query={hello}&variables={"a":{{value}}}""");

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "NESTING_TOO_DEEP");
    }
}
