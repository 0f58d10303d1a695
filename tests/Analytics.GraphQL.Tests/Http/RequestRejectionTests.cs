using System.Net;
using System.Text;

namespace Analytics.GraphQL.Tests.Http;

public sealed class RequestRejectionTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" ", "not valid JSON")]
    [InlineData("{ \"not a JSON", "line 1, byte 14")]
    [InlineData("{\"query\":", "line 1, byte 10")]
    [InlineData("{\"query\":\n nonsense}", "line 2, byte 3")]
    [InlineData("""{"query":"{ __typename }"} x""", "line 1, byte 28")]
    [InlineData("""{"query":"{ __typename }",}""", "not valid JSON")]
    [InlineData("""{"query":"{ __typename }" /* */}""", "not valid JSON")]
    [InlineData("\"{ __typename }\"", "must be a JSON object with a \"query\" member, not a string")]
    [InlineData("null", "not null")]
    [InlineData("7", "not a number")]
    [InlineData("""[{"query":"{ __typename }"}]""", "Batches are not supported")]
    [InlineData("[]", "Batches are not supported")]
    [InlineData("{}", "has no \"query\"")]
    [InlineData("""{"qeury":"{ __typename }"}""", "has no \"query\"")]
    [InlineData("""{"query":null}""", "has no \"query\"")]
    [InlineData("""{"query":{"a":1}}""", "\"query\" must be a string, not an object")]
    [InlineData("""{"query":["a"]}""", "\"query\" must be a string, not an array")]
    [InlineData("""{"query":true}""", "\"query\" must be a string, not a boolean")]
    [InlineData("""{"query":"{ a }","operationName":1}""", "\"operationName\" must be a string, not a number")]
    [InlineData("""{"query":"{ a }","variables":"{}"}""", "\"variables\" must be a JSON object, not a string")]
    [InlineData("""{"query":"{ a }","variables":[1]}""", "\"variables\" must be a JSON object, not an array")]
    [InlineData("""{"query":"{ a }","extensions":0}""", "\"extensions\" must be a JSON object, not a number")]
    [InlineData("""{"query":"{ a }","query":"{ b }"}""", "\"query\" is given more than once")]
    [InlineData("""{"query":"{ a }","variables":{},"variables":{}}""", "\"variables\" is given more than once")]
    [InlineData("""{"query":"{ a }","operationName":"A","operationName":"A"}""", "\"operationName\" is given more than once")]
    [InlineData("""{"query":"{ a }","variables":{"a":1,"a":2}}""", "'a'")]
    [InlineData("""{"query":"{ \ud800 }"}""", "surrogate")]
    [InlineData("""{"query":"{ a }","variables":{"a":["\udc00"]}}""", "surrogate")]
    [InlineData("""{"query":"{ a }","variables":{"\ud800":1}}""", "surrogate")]
    public async Task Post_Should_BeRejected_When_TheBodyIsNoRequest(string body, string message)
    {
        using var response = await fixture.Server.PostAsync(body);

        Assert.Contains(message, await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'{', (byte)'}' }, "byte order mark")]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xC3, 0x28, (byte)'"', (byte)'}' }, "not UTF-8 at byte 3")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "not UTF-8 at byte 1")]
    public async Task Post_Should_BeRejected_When_TheBodyIsNotPlainUtf8(byte[] body, string message)
    {
        using var response = await fixture.Server.PostAsync(body, "application/json");

        Assert.Contains(message, await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    public async Task Post_Should_BeRejected_When_TheContentTypeIsNotJsonInUtf8(string? contentType)
    {
        using var response = await fixture.Server.PostAsync(Encoding.UTF8.GetBytes(Query), contentType);

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("zstd")]
    [InlineData("gzip, br")]
    public async Task Post_Should_BeRejected_When_TheContentEncodingIsNotSupported(string encoding)
    {
        using var response = await fixture.Server.PostAsync(Encoding.UTF8.GetBytes(Query), "application/json", contentEncoding: encoding);

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        Assert.Equal("br, gzip, deflate", string.Join(", ", response.Headers.GetValues("Accept-Encoding")));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Post_Should_BeRejected_When_TheBodyIsNotOfItsEncoding(string encoding)
    {
        using var response = await fixture.Server.PostAsync(Encoding.UTF8.GetBytes(Query), "application/json", contentEncoding: encoding);

        Assert.Contains("decompressed", await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    public async Task Request_Should_BeRejected_When_TheMethodIsNeitherGetNorPost(string method)
    {
        using var response = await fixture.Server.SendAsync(new HttpRequestMessage(new HttpMethod(method), fixture.Server.Url));

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Request_Should_BeRejected_When_NoFormatIsAcceptable()
    {
        using var response = await fixture.Server.PostAsync(Query, "text/html");

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Rejection_Should_HaveTheNegotiatedMediaType(string accept)
    {
        using var response = await fixture.Server.PostAsync("{}", accept);

        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", response.Content.Headers.ContentType.CharSet);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("", "has no \"query\"")]
    [InlineData("?operationName=A", "has no \"query\"")]
    [InlineData("?query={a}&query={b}", "\"query\" is given more than once")]
    [InlineData("?query={a}&variables=", "\"variables\"")]
    [InlineData("?query={a}&variables=[1]", "\"variables\" must be a JSON object, not an array")]
    [InlineData("?query={a}&variables={}{}", "\"variables\"")]
    [InlineData("?query={a}&variables=x", "line 1, byte 1")]
    [InlineData("?query={a}&extensions=1", "\"extensions\" must be a JSON object, not a number")]
    public async Task Get_Should_BeRejected_When_AParameterIsWrong(string queryString, string message)
    {
        using var response = await fixture.Server.GetAsync(queryString);

        Assert.Contains(message, await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST"), StringComparison.Ordinal);
    }
}
