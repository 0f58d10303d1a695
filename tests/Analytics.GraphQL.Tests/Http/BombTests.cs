using System.IO.Compression;
using System.Net;
using System.Text;

namespace Analytics.GraphQL.Tests.Http;

[Collection(MeasuredCollection.Name)]
public sealed class BombTests(GraphQLServerFixture fixture) : IClassFixture<GraphQLServerFixture>
{
    private const int Gigabyte = 1024 * 1024 * 1024;

    private const int MostAllocated = 32 * 1024 * 1024;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Post_Should_StopEarly_When_AGigabyteIsCompressed(string encoding)
    {
        var bomb = CompressZeros(encoding, Gigabyte);
        var before = GC.GetTotalAllocatedBytes();

        using var response = await fixture.Server.PostAsync(bomb, "application/json", contentEncoding: encoding);

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostAllocated);
        await AssertLivesAsync();
    }

    public static TheoryData<string, string, int> NestedJson()
    {
        var data = new TheoryData<string, string, int>();
        foreach (var levels in new[] { 10, 64, 65, 1_000, 100_000, 1_000_000 })
        {
            data.Add("[", "]", levels);
            data.Add("{\"a\":", "}", levels);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(NestedJson))]
    public async Task Post_Should_AnswerOrRefuse_When_VariablesNest(string open, string close, int levels)
    {
        var value = Repeat(open, levels - 2) + "1" + Repeat(close, levels - 2);

        await AssertBoundedAsync($$$"""{"query":"{ __typename }","variables":{"a":{{{value}}}}}""", levels <= 64);
    }

    [Theory]
    [MemberData(nameof(NestedJson))]
    public async Task Post_Should_AnswerOrRefuse_When_UnknownMembersNest(string open, string close, int levels)
    {
        var value = Repeat(open, levels - 1) + "1" + Repeat(close, levels - 1);

        await AssertBoundedAsync($$"""{"query":"{ __typename }","more":{{value}}}""", levels <= 64);
    }

    [Theory]
    [InlineData("{", 65)]
    [InlineData("{", 100_000)]
    [InlineData("{", 1_000_000)]
    [InlineData("{a", 100_000)]
    [InlineData("{a", 1_000_000)]
    [InlineData("{a(b:[", 10_000)]
    [InlineData("{a(b:{c:", 1_000_000)]
    public async Task Post_Should_BeRefused_When_TheQueryNests(string open, int levels)
    {
        var body = $$"""{"query":"{{Repeat(open, levels)}}"}""";
        var before = GC.GetTotalAllocatedBytes();

        using var response = await fixture.Server.PostAsync(body, "application/graphql-response+json");

        Assert.InRange((int)response.StatusCode, 400, 499);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostAllocated);
        await AssertLivesAsync();
    }

    [Fact]
    public async Task Post_Should_BeRefused_When_TheBodyIsLargerThanTheLimit()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"query":"{ __typename }{{new string(' ', 1024 * 1024)}}"}""");

        using var response = await fixture.Server.PostAsync(body, "application/json");

        Assert.Contains("1048576", await ResponseAssert.IsErrorAsync(response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE"), StringComparison.Ordinal);
        await AssertLivesAsync();
    }

    [Fact]
    public async Task Post_Should_BeRefused_When_TheBodyOfNoStatedLengthIsLargerThanTheLimit()
    {
        using var response = await PostInChunksAsync(Encoding.UTF8.GetBytes(new string(' ', (1024 * 1024) + 1)), "identity");

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
    }

    [Fact]
    public async Task Post_Should_BeRefused_When_MuchThatIsCompressedHoldsNothing()
    {
        var nothing = Convert.FromHexString("1F8B08000000000000FF03000000000000000000");
        var body = Enumerable.Repeat(nothing, (1024 * 1024 / nothing.Length) + 1_000).SelectMany(bytes => bytes).ToArray();

        using var response = await PostInChunksAsync(body, "gzip");

        await ResponseAssert.IsErrorAsync(response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
        await AssertLivesAsync();
    }

    private Task<HttpResponseMessage> PostInChunksAsync(byte[] body, string encoding)
    {
        var content = new StreamContent(new MemoryStream(body));
        content.Headers.Add("Content-Type", "application/json");
        content.Headers.Add("Content-Encoding", encoding);
        var request = new HttpRequestMessage(HttpMethod.Post, fixture.Server.Url) { Content = content };
        request.Headers.TransferEncodingChunked = true;
        return fixture.Server.SendAsync(request);
    }

    private async Task AssertBoundedAsync(string body, bool fits)
    {
        var before = GC.GetTotalAllocatedBytes();
        using var response = await fixture.Server.PostAsync(body);
        if (fits)
        {
            await ResponseAssert.IsBodyAsync(response, """{"data":{"__typename":"Query"}}""");
        }
        else if (body.Length > 1024 * 1024)
        {
            await ResponseAssert.IsErrorAsync(response, HttpStatusCode.RequestEntityTooLarge, "REQUEST_TOO_LARGE");
        }
        else
        {
            await ResponseAssert.IsErrorAsync(response, HttpStatusCode.BadRequest, "NESTING_TOO_DEEP");
        }

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, MostAllocated);
        await AssertLivesAsync();
    }

    private async Task AssertLivesAsync()
    {
        using var response = await fixture.Server.PostAsync("""{"query":"{ __typename }"}""");
        await ResponseAssert.IsBodyAsync(response, """{"data":{"__typename":"Query"}}""");
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static byte[] CompressZeros(string encoding, int count)
    {
        var compressed = new MemoryStream();
        using (Stream encoder = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.Optimal),
            "br" => new BrotliStream(compressed, CompressionLevel.Fastest),
            _ => new ZLibStream(compressed, CompressionLevel.Optimal),
        })
        {
            var zeros = new byte[1024 * 1024];
            for (var left = count; left > 0; left -= zeros.Length)
            {
                encoder.Write(zeros);
            }
        }

        return compressed.ToArray();
    }
}
