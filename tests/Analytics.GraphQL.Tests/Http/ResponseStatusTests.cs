using System.Net;

namespace Analytics.GraphQL.Tests.Http;

public sealed class ResponseStatusTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    private const string Legacy = "application/json";

    private const string Modern = "application/graphql-response+json";

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", """{"data":{"hello":"world"}}""")]
    [InlineData("""{"query":"{ hello }","variables":null,"operationName":null,"extensions":null}""", """{"data":{"hello":"world"}}""")]
    [InlineData("""{"query":"query A { hello } query B { b: hello }","operationName":"B","extensions":{"a":[1]}}""", """{"data":{"b":"world"}}""")]
    [InlineData("""{"query":"{ hello }","operationName":"","id":7,"more":{"a":[]}}""", """{"data":{"hello":"world"}}""")]
    [InlineData("""{"variables":{"t":"\ud83d\ude00\n"},"query":"query ($t: String) { echo(text: $t) }"}""", """{"data":{"echo":"😀\n"}}""")]
    [InlineData("""{"query":"mutation { touch }"}""", """{"data":{"touch":1}}""")]
    public async Task Post_Should_Answer_When_TheRequestIsGood(string body, string expected)
    {
        foreach (var accept in new[] { Legacy, Modern })
        {
            using var response = await fixture.Server.PostAsync(body, accept);

            await ResponseAssert.IsBodyAsync(response, expected);
            Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal(["Accept", "Accept-Encoding"], response.Headers.Vary);
            Assert.NotNull(response.Content.Headers.ContentLength);
        }
    }

    [Theory]
    [InlineData("""{"query":"{"}""", "SYNTAX_ERROR")]
    [InlineData("""{"query":""}""", "SYNTAX_ERROR")]
    [InlineData("""{"query":"{ nope }"}""", "VALIDATION_ERROR")]
    [InlineData("""{"query":"{ hello }","operationName":"A"}""", "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"query A { hello } query B { hello }"}""", "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"query ($l: Int!) { long(length: $l) }","variables":{"l":"x"}}""", "VARIABLE_INVALID")]
    [InlineData("""{"query":"query ($l: Int!) { long(length: $l) }","variables":{}}""", "VARIABLE_INVALID")]
    public async Task RequestError_Should_HaveTheStatusOfItsMediaType(string body, string code)
    {
        using var legacy = await fixture.Server.PostAsync(body, Legacy);
        using var modern = await fixture.Server.PostAsync(body, Modern);

        await ResponseAssert.IsErrorAsync(legacy, HttpStatusCode.OK, code);
        await ResponseAssert.IsErrorAsync(modern, HttpStatusCode.BadRequest, code);
    }

    [Fact]
    public async Task RequestError_Should_HaveStatus413_When_TheDocumentIsTooLarge()
    {
        var body = $$"""{"query":"{ hello } #{{new string('x', 256 * 1024)}}"}""";

        using var legacy = await fixture.Server.PostAsync(body, Legacy);
        using var modern = await fixture.Server.PostAsync(body, Modern);

        await ResponseAssert.IsErrorAsync(legacy, HttpStatusCode.OK, "DOCUMENT_TOO_LARGE");
        await ResponseAssert.IsErrorAsync(modern, HttpStatusCode.RequestEntityTooLarge, "DOCUMENT_TOO_LARGE");
    }

    [Theory]
    [InlineData("{ fail hello }", "fail")]
    [InlineData("{ failHard }", "failHard")]
    public async Task FieldError_Should_HaveStatus200_When_DataIsPresentOrNull(string query, string field)
    {
        foreach (var accept in new[] { Legacy, Modern })
        {
            using var response = await fixture.Server.PostAsync($$"""{"query":"{{query}}"}""", accept);

            var root = await ResponseAssert.JsonAsync(response);
            var error = root.GetProperty("errors")[0];
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("FAILED", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal(field, error.GetProperty("path")[0].GetString());
            Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
            Assert.True(root.TryGetProperty("data", out _));
        }
    }

    [Fact]
    public async Task Timeout_Should_BeAnErrorWithNullData_When_TheOperationRunsTooLong()
    {
        var options = new GraphQLOptions { ExecutionTimeout = TimeSpan.FromMilliseconds(1) };
        await using var server = await GraphQLTestServer.StartAsync(new TestSchema().Create(), options);

        using var response = await server.PostAsync("""{"query":"{ wait }"}""", Modern);

        var root = await ResponseAssert.JsonAsync(response);
        Assert.Equal("EXECUTION_TIMEOUT", root.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, root.GetProperty("data").ValueKind);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Failure_Should_BeHidden_When_TheServerItselfIsAtFault()
    {
        await using var server = await GraphQLTestServer.StartAsync(new TestSchema().Create(), new GraphQLOptions { MaxNesting = -2 });

        using var response = await server.PostAsync("""{"query":"{ hello }"}""", Legacy);

        var message = await ResponseAssert.IsErrorAsync(response, HttpStatusCode.InternalServerError, "INTERNAL_ERROR");
        Assert.Matches("^Internal error, id [0-9a-f]{32}\\.$", message);
    }
}
