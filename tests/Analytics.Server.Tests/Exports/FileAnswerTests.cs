using System.Net;
using System.Net.Http.Headers;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Exports;

/// <summary>Files by address: whole, in part, and not at all where the client has them (RFC 9110).</summary>
[Collection(SharedGraph.Name)]
public sealed class FileAnswerTests(GraphServer server)
{
    private const string Path = "/tables/district-volume-by-year.parquet?year=2023";

    [Fact]
    public async Task Part_Should_BeThatOfTheWhole_When_ARangeIsAsked()
    {
        var whole = await server.BytesAsync(Path);

        using var first = await server.SendAsync(Path, headers: headers => headers.Range = new RangeHeaderValue(4, 103));
        using var last = await server.SendAsync(Path, headers: headers => headers.Range = new RangeHeaderValue(null, 8));
        using var beyond = await server.SendAsync(Path, headers: headers => headers.Range = new RangeHeaderValue(whole.Length, null));

        Assert.Equal(HttpStatusCode.PartialContent, first.StatusCode);
        Assert.Equal(whole[4..104], await first.Content.ReadAsByteArrayAsync());
        Assert.Equal($"bytes 4-103/{whole.Length}", first.Content.Headers.ContentRange!.ToString());
        Assert.Equal(whole[^8..], await last.Content.ReadAsByteArrayAsync());
        Assert.Equal("PAR1"u8.ToArray(), whole[^4..]);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, beyond.StatusCode);
    }

    [Fact]
    public async Task Head_Should_TellLengthAndTag_When_NothingIsToBeSent()
    {
        var whole = await server.BytesAsync(Path);

        using var head = await server.SendAsync(Path, HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(whole.Length, head.Content.Headers.ContentLength);
        Assert.Equal("bytes", head.Headers.AcceptRanges.Single());
        Assert.NotNull(head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task File_Should_NotBeSentAgain_When_TheClientHasIt()
    {
        using var first = await server.SendAsync(Path);
        using var again = await server.SendAsync(Path, headers: headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var other = await server.SendAsync(Path.Replace("2023", "2022", StringComparison.Ordinal), headers: headers => headers.IfNoneMatch.Add(first.Headers.ETag!));
        using var format = await server.SendAsync(Path.Replace("parquet", "csv", StringComparison.Ordinal), headers: headers => headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        Assert.Equal(HttpStatusCode.OK, format.StatusCode);
    }

    [Fact]
    public async Task Part_Should_BeTheWhole_When_TheFileIsAnotherOne()
    {
        using var response = await server.SendAsync(Path, headers: headers =>
        {
            headers.Range = new RangeHeaderValue(0, 9);
            headers.IfRange = new RangeConditionHeaderValue(new EntityTagHeaderValue("\"another\""));
        });

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Csv_Should_HaveItsOwnTagWithoutItsMark()
    {
        using var marked = await server.SendAsync("/tables/district-volume-by-year.csv");
        using var plain = await server.SendAsync("/tables/district-volume-by-year.csv?bom=false");

        Assert.NotEqual(marked.Headers.ETag, plain.Headers.ETag);
        Assert.Equal((await marked.Content.ReadAsByteArrayAsync())[3..], await plain.Content.ReadAsByteArrayAsync());
        Assert.Equal("text/csv; charset=utf-8; header=present", marked.Content.Headers.ContentType!.ToString());
        Assert.Equal("district-volume-by-year.csv", marked.Content.Headers.ContentDisposition!.FileName);
    }

    [SkippableFact]
    public async Task Parquet_Should_BeReadByParts_When_HyparquetAsksTheAddress()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);

        using var read = FileReaders.Hyparquet(new Uri(server.Graph, Path).ToString());

        Assert.Equal(7, read.RootElement.GetProperty("rows").GetArrayLength());
        Assert.StartsWith("2023|440781|台山市|Taishan City|2390400|", FileReaders.Joined(read.RootElement.GetProperty("rows")[0]), StringComparison.Ordinal);
        Assert.Equal((await server.JsonAsync(Path.Replace("parquet", "json", StringComparison.Ordinal))).GetProperty("dataVersion").GetString(), read.RootElement.GetProperty("entries").GetProperty("analytics.dataVersion").GetString());
    }

    [Fact]
    public async Task File_Should_BeOne_When_ManyAskAtOnce()
    {
        const string Fresh = "/tables/district-volume-by-year.xlsx?year=2021";

        var files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.BytesAsync(Fresh)));

        Assert.All(files, file => Assert.Equal(files[0], file));
    }
}
