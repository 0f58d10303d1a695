using System.Net;
using System.Text;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Records;

namespace Analytics.Server.Tests.Exports;

/// <summary>Saved queries on records and whole sets of them, against SQL written by hand.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordFileTests(RecordServer server)
{
    [Fact]
    public async Task Ages_Should_BeWhatSqlCounts()
    {
        var expected = server.Rows(
            """
            SELECT CAST(strftime('%Y', donated_on) AS INT) || ',' || age_band || ',' || count(DISTINCT donor_id) || ',REPORTED,' || count(*)
            FROM recorded_donations WHERE donated_on BETWEEN '2021-01-01' AND '2023-12-31' GROUP BY strftime('%Y', donated_on), age_band
            """);

        var rows = await CsvAsync("/tables/donors-by-age.csv");

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Select(row => string.Join(',', row.Split(',')[..5])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Months_Should_BeWhatSqlSums()
    {
        var expected = server.Rows(
            """
            SELECT strftime('%Y-%m', donated_on) || ',' || sum(volume) || ',' ||
              (SELECT sum(volume) FROM recorded_donations b WHERE b.donated_on BETWEEN date(strftime('%Y-%m-01', a.donated_on), '-1 year') AND date(strftime('%Y-%m-01', a.donated_on), '-1 year', '+1 month', '-1 day'))
              || ',' || (SELECT sum(volume) FROM recorded_donations c WHERE c.donated_on >= '2023-01-01' AND c.donated_on < date(strftime('%Y-%m-01', a.donated_on), '+1 month')) || ',' || count(*)
            FROM recorded_donations a WHERE donated_on BETWEEN '2023-01-01' AND '2023-12-31' GROUP BY strftime('%Y-%m', donated_on) ORDER BY 1
            """);

        var rows = await CsvAsync("/tables/monthly-trend.csv?year=2023");

        Assert.Equal(12, rows.Count);
        Assert.Equal(expected, rows.Select(row => row.Split(',')).Select(row => $"{row[0]},{row[1]},{row[2]},{row[6]},{row[8]}"));
        Assert.All(rows.Select(row => row.Split(',')), row => Assert.Equal(Math.Round(((decimal.Parse(row[1]) / decimal.Parse(row[2])) - 1) * 100, 3), decimal.Parse(row[3])));
    }

    [Fact]
    public async Task Records_Should_LieWithinWhatWasPublished()
    {
        var recorded = server.Rows(
            "SELECT d.code || ',' || sum(r.volume) FROM recorded_donations r JOIN districts d ON d.id = r.district_id WHERE r.donated_on BETWEEN '2023-01-01' AND '2023-12-31' GROUP BY d.code ORDER BY d.code");

        var rows = (await CsvAsync("/tables/published-and-recorded.csv")).Select(row => row.Split(',')).ToList();

        Assert.Equal(recorded, rows.Select(row => $"{row[0]},{row[10]}"));
        Assert.Equal(["440705", "440781", "440784", "440785"], rows.Where(row => row[11] == "true").Select(row => row[0]));
    }

    [SkippableFact]
    public async Task Donations_Should_BeWhole_When_TheCustodianExportsThem()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        using var folder = new TemporaryFolder();
        var expected = Assert.Single(server.Rows("SELECT count(*) || '|' || count(DISTINCT number) || '|' || sum(volume) || '|' || min(donated_on) || '|' || max(donated_on) || '|' || count(district_id) FROM donations"));
        foreach (var format in new[] { "parquet", "csv" })
        {
            using var response = await server.GetAsync($"/exports/Donations.{format}", RecordServer.Custodian);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            await using (var file = File.Create(folder.File($"donations.{format}")))
            {
                await response.Content.CopyToAsync(file);
            }

            Assert.Equal(
                [expected],
                FileReaders.DuckDb($"SELECT count(*), count(DISTINCT \"Number\"), sum(\"Volume\"), min(\"DonatedOn\"), max(\"DonatedOn\"), count(\"DistrictCode\") FROM '{folder.File($"donations.{format}")}'"));
        }
    }

    [Theory]
    [InlineData("/exports/Donations.csv")]
    [InlineData("/exports/DonorRecords.parquet")]
    public async Task Records_Should_BeForbidden_When_TheRoleMayNotSeeThem(string path)
    {
        using var response = await server.GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("RECORDS_FORBIDDEN", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> CsvAsync(string path)
    {
        using var response = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return ExportClient.Lines(Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()));
    }
}
