using System.IO.Compression;
using System.Text;

namespace Analytics.GraphQL.Tests.Http;

public sealed class CompressionTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    [Theory]
    [InlineData("gzip")]
    [InlineData("GZIP")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("identity")]
    public async Task Post_Should_Answer_When_TheBodyIsCompressed(string encoding)
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(number => $"{number} "));
        var body = Encoding.UTF8.GetBytes($$$"""{"query":"query ($t: String) { echo(text: $t) }","variables":{"t":"{{{text}}}"}}""");

        using var response = await fixture.Server.PostAsync(Compress(encoding, body), "application/json", contentEncoding: encoding);

        await ResponseAssert.IsBodyAsync(response, $$$"""{"data":{"echo":"{{{text}}}"}}""");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Post_Should_BeRejected_When_TheCompressedBodyIsCutOff(string encoding)
    {
        var whole = Compress(encoding, Encoding.UTF8.GetBytes("""{"query":"{ hello }","variables":{"a":"abcdefghijklmnopqrstuvwxyz"}}"""));

        using var response = await fixture.Server.PostAsync(whole[..^12], "application/json", contentEncoding: encoding);

        await ResponseAssert.IsErrorAsync(response, System.Net.HttpStatusCode.BadRequest, "BAD_REQUEST");
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("*", "br")]
    [InlineData("zstd", null)]
    [InlineData(null, null)]
    public async Task Response_Should_BeCompressed_When_ItIsLongAndTheClientTakesIt(string? accepted, string? encoding)
    {
        using var response = await AskAsync(5_000, accepted);

        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        var body = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
        Assert.Equal($$$"""{"data":{"long":"{{{new string('a', 5_000)}}}"}}""", Decompress(encoding, body));
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task Response_Should_BePlain_When_ItIsShort()
    {
        using var response = await AskAsync(100, "br");

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    private Task<HttpResponseMessage> AskAsync(int length, string? acceptEncoding)
    {
        var content = new StringContent($$"""{"query":"{ long(length: {{length}}) }"}""", Encoding.UTF8, "application/json");
        return fixture.Server.SendAsync(new HttpRequestMessage(HttpMethod.Post, fixture.Server.Url) { Content = content }, null, acceptEncoding);
    }

    private static byte[] Compress(string encoding, byte[] body)
    {
        var compressed = new MemoryStream();
        using (Stream encoder = encoding switch
        {
            "br" => new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
            "identity" => compressed,
            _ => new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            encoder.Write(body);
        }

        return compressed.ToArray();
    }

    private static string Decompress(string? encoding, byte[] body)
    {
        using Stream decoder = encoding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        return new StreamReader(decoder).ReadToEnd();
    }
}
