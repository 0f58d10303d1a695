using System.Net.Http.Json;
using System.Text.Json;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>The catalogue of a model that analysts have edited.</summary>
public sealed class ChangedModelTests : IDisposable
{
    private const string Derived = """
        derivedMeasures:
          donationsPerDrive:
            label: { en: Donations per drive, zh: 场均献血人次 }
            description: { en: Donations over drives., zh: 献血人次除以场次。 }
            expression: donations / drives
            unit: donations
            scale: 1
            format: "0.0"
            source: { en: Computed., zh: 计算。 }

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Catalogue_Should_OfferANewDerivedMeasure_When_OnlyTheFileIsChanged()
    {
        var shipped = await File.ReadAllTextAsync(ModelText.File);
        await File.WriteAllTextAsync(_folder.File("model.yaml"), shipped.Replace("derivedMeasures:\n", Derived, StringComparison.Ordinal));

        var answer = await AskAsync("""{ semanticModel { measures(search: "场均") { name kind expression minimum synonyms perspectives } } }""");

        Assert.Equal(
            """{"data":{"semanticModel":{"measures":[{"name":"donationsPerDrive","kind":"DERIVED","expression":"(donations / drives)","minimum":null,"synonyms":[],"perspectives":[]}]}}}""",
            answer);
    }

    private async Task<string> AskAsync(string query)
    {
        await using var app = AnalyticsHost.Build(
        [
            "--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Analytics=Data Source={_folder.File("unused.db")}",
            $"--{ModelFile.Key}={_folder.File("model.yaml")}", "--Logging:LogLevel:Default=Warning",
        ]);
        await app.StartAsync();
        using var client = new HttpClient();
        using var response = await client.PostAsJsonAsync(new Uri(app.Urls.Single() + "/graphql"), new { query });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetRawText();
    }
}
