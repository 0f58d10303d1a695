using Analytics.Server.Hosting;

namespace Analytics.Server.Tests.Analysis;

/// <summary>A derived measure added to the shipped model is there everywhere, and no C# is touched.</summary>
public sealed class NewMeasureTests : IAsyncLifetime
{
    private const string Lines = """
        derivedMeasures:
          donationsPerDrive:
            label: { en: Donations per drive, zh: 每场献血人次 }
            description: { en: Donations over drives., zh: 献血人次除以场次。 }
            expression: donations / drives
            unit: donations
            scale: 1
            minimum: 0
            format: "0.0"
            source: { en: Computed from published figures., zh: 由公布数据计算。 }
        """;

    private ModelServer _server = null!;

    public async Task InitializeAsync()
    {
        var shipped = await File.ReadAllTextAsync(ModelFile.Shipped);
        _server = await ModelServer.StartAsync(shipped
            .Replace("derivedMeasures:", Lines, StringComparison.Ordinal)
            .Replace("      - volumePerDonation\n", "      - volumePerDonation\n      - donationsPerDrive\n", StringComparison.Ordinal));
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public void Schema_Should_HaveTheMeasureInRowsAndTotals() =>
        Assert.Equal(2, _server.SchemaText.Split("  donationsPerDrive(").Length - 1);

    // Taishan's 11,185 to 11,195 donations over 50 to 60 drives: 186.41… to 223.9, 11,190 over 50 is 223.8.
    [Theory]
    [InlineData(
        "{ published(where: { year: { eq: 2023 }, district: { code: { eq: \"440781\" } } }) { rows { donationsPerDrive { value lower upper unit } } } }",
        """{"data":{"published":{"rows":[{"donationsPerDrive":{"value":223.8,"lower":186.4,"upper":223.9,"unit":"donations"}}]}}}""")]
    [InlineData(
        "{ table(query: { by: [\"district\"], where: { year: { eq: 2023 }, district: { code: { eq: \"440781\" } } }, measures: [{ measure: \"donationsPerDrive\", fields: [\"value\", \"lower\", \"upper\"] }] }) { rows } }",
        """{"data":{"table":{"rows":[["440781","台山市","Taishan City",223.8,186.4,223.9]]}}}""")]
    [InlineData(
        "{ semanticModel { measure(name: \"donationsPerDrive\") { kind label(language: ZH) expression } } }",
        """{"data":{"semanticModel":{"measure":{"kind":"DERIVED","label":"每场献血人次","expression":"(donations / drives)"}}}}""")]
    public async Task Measure_Should_Answer(string query, string expected) =>
        Assert.Equal(expected, await _server.AskAsync(query));
}
