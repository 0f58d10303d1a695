using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The project as a person gets it: from the server, and from the command line.</summary>
[Collection(SharedGraph.Name)]
public sealed class ExportTests(GraphServer server) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Archive_Should_HoldTheProject()
    {
        using var response = await server.Client.GetAsync(Address("/powerbi/Analytics.zip"));
        using var archive = new ZipArchive(await response.Content.ReadAsStreamAsync());

        Assert.Equal("application/zip", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(ShippedProject.Files.Keys, archive.Entries.Select(entry => entry.FullName));
        Assert.All(archive.Entries, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            Assert.Equal(ShippedProject.Files[entry.FullName].Replace(ShippedProject.Address, Address("/odata/").AbsoluteUri, StringComparison.Ordinal), reader.ReadToEnd());
        });
    }

    [Theory]
    [InlineData("/powerbi/Analytics.zip")]
    [InlineData("/powerbi/Analytics.pbids")]
    public async Task Answer_Should_NotBeSentAgain_When_TheClientHasIt(string path)
    {
        using var first = await server.Client.GetAsync(Address(path));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address(path));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(again);
        using var other = new HttpRequestMessage(HttpMethod.Get, Address(path)) { Headers = { Host = "figures.example.org" } };
        other.Headers.IfNoneMatch.Add(new EntityTagHeaderValue(first.Headers.ETag!.Tag));
        using var third = await server.Client.SendAsync(other);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
    }

    [Fact]
    public async Task Connection_Should_LeadToTheFeed()
    {
        using var response = await server.Client.GetAsync(Address("/powerbi/Analytics.pbids"));
        var source = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync()).GetProperty("connections")[0];
        var url = source.GetProperty("details").GetProperty("address").GetProperty("url").GetString();

        Assert.Equal(("odata", "Import"), (source.GetProperty("details").GetProperty("protocol").GetString(), source.GetProperty("mode").GetString()));
        using var feed = await server.Client.GetAsync(new Uri(url!));
        Assert.Equal(HttpStatusCode.OK, feed.StatusCode);
        Assert.Contains("Observations", await feed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_Should_WriteTheProject()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "export", "powerbi", "project", "--url", "https://figures.example.org/blood/");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Error));
        Assert.Equal($"{_folder.File("project/Analytics.pbip")} written, with {ShippedProject.Files.Count - 1} files beside and below it.\n", outcome.Output);
        Assert.Equal(
            ShippedProject.Files.Keys.Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_folder.File("project"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.File("project"), file)).Order(StringComparer.Ordinal));
        Assert.All(ShippedProject.Files, file => Assert.Equal(
            file.Value.Replace(ShippedProject.Address, "https://figures.example.org/blood/odata/", StringComparison.Ordinal),
            File.ReadAllText(Path.Combine(_folder.File("project"), file.Key))));
    }

    [Theory]
    [InlineData("'--url' is 'figures'; it takes an address such as https://figures.example.org.", "project", "--url", "figures")]
    [InlineData("'--urls' is no option of 'export powerbi'; --help lists what there is.", "project", "--urls", "http://localhost")]
    [InlineData("The project cannot be written to '/proc/none': ", "/proc/none")]
    public async Task Export_Should_SayOneSentence_When_ItCannot(string sentence, params string[] arguments)
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, ["export", "powerbi", .. arguments]);

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(sentence, Assert.Single(outcome.Error.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    private Uri Address(string path) => new(server.Graph, path);
}
