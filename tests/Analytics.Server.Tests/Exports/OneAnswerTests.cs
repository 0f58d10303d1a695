using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.Server.Tests.Hosting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Server.Tests.Exports;

/// <summary>One question through every channel.</summary>
[Collection(SharedGraph.Name)]
public sealed class OneAnswerTests(GraphServer server)
{
    private const string Table = "/tables/district-volume-by-year";

    private const string Question =
        """
        {"perspective":"published","by":["year","district"],"where":{"year":{"eq":2023}},"order":[{"field":"volume.value","direction":"DESC"}],"measures":[{"measure":"volume","fields":["value","lower","upper","qualifier","status"],"facets":[{"facet":"growth","fields":["value","lower","upper","comparable","reason"]}]},{"measure":"donations","fields":["value","lower","upper","status"]},{"measure":"volumePerDonation","fields":["value","lower","upper"]}]}
        """;

    // As printed: 239.04万毫升 and 11.18% more, 1.119万人次; 2,390,400 / 11,190 = 213.62 mL, at least 2,390,350 / 11,195, at most 2,390,450 / 11,185.
    private const string Taishan = "2023|440781|台山市|Taishan City|2390400|2390350|2390450|ROUNDED|REPORTED|11.18|11.175|11.185|true|-|11190|11185|11195|REPORTED|213.62|213.51|213.72";

    [Fact]
    public async Task Answer_Should_BeOne_When_TheQuestionGoesThroughEveryTextChannel()
    {
        var graph = await GraphAsync();

        Assert.Equal(7, graph.Count);
        Assert.Equal(Taishan, graph[0]);
        Assert.Equal(graph, await TableAsync());
        Assert.Equal(graph, (await server.CsvAsync(Table + ".csv?year=2023")).Select(Dashed));
        Assert.Equal(graph, (await server.CsvAsync("/exports/table.csv?query=" + Uri.EscapeDataString(Question))).Select(Dashed));
        Assert.Equal(graph, (await server.JsonAsync(Table + ".json?year=2023")).GetProperty("rows").EnumerateArray().Select(Values));
        Assert.Equal(
            graph,
            Encoding.UTF8.GetString(await server.BytesAsync(Table + ".jsonl?year=2023")).TrimEnd().Split('\n').Select(line => Values(JsonElement.Parse(line))));
    }

    [Fact]
    public async Task Workbook_Should_HoldTheSameAnswer()
    {
        using var file = new MemoryStream(await server.BytesAsync(Table + ".xlsx?year=2023"));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        var rows = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Skip(1)
            .Select(row => string.Join('|', row.Elements<Cell>().Select(CellOf)));

        Assert.Equal(await GraphAsync(), rows);
    }

    [SkippableFact]
    public async Task Parquet_Should_HoldTheSameAnswer()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.File("a.parquet"), await server.BytesAsync(Table + ".parquet?year=2023"));

        var rows = FileReaders.DuckDb($"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '{folder.File("a.parquet")}'");

        Assert.Equal(await GraphAsync(), rows.Select(row => string.Join('|', row.Split('|').Select(Plain))));
    }

    [Fact]
    public async Task Question_Should_BeTakenFromTheBody_When_ItIsPosted()
    {
        using var response = await server.SendAsync("/exports/table.csv", HttpMethod.Post, body: Question);

        Assert.Equal((await server.CsvAsync(Table + ".csv")).Select(Dashed), ExportClient.Lines(await response.Content.ReadAsStringAsync()).Select(Dashed));
    }

    private async Task<IReadOnlyList<string>> GraphAsync() =>
        [.. (await server.JsonAsync("/queries/district-volume-by-year?year=2023")).GetProperty("data").GetProperty("published").GetProperty("rows").EnumerateArray().Select(Values)];

    private async Task<IEnumerable<string>> TableAsync()
    {
        var data = await server.DataAsync("query ($query: AnalysisInput!) { table(query: $query) { rows } }", new { query = JsonElement.Parse(Question) });
        return data.GetProperty("table").GetProperty("rows").EnumerateArray().Select(row => string.Join('|', row.EnumerateArray().SelectMany(Leaves)));
    }

    private static string Values(JsonElement row) => string.Join('|', Leaves(row));

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Leaves(member.Value)),
        JsonValueKind.Null => ["-"],
        JsonValueKind.True => ["true"],
        JsonValueKind.False => ["false"],
        _ => [value.ToString()],
    };

    // No text of this answer holds a comma or a quote.
    private static string Dashed(string line) => string.Join('|', line.Split(',').Select(cell => cell.Length == 0 ? "-" : cell));

    // A database shows as many decimals as the column has.
    private static string Plain(string cell) => cell.Contains('.', StringComparison.Ordinal) && decimal.TryParse(cell, CultureInfo.InvariantCulture, out var number)
        ? number.ToString("0.######", CultureInfo.InvariantCulture)
        : cell;

    private static string CellOf(Cell cell) => cell.DataType?.Value switch
    {
        CellValues.InlineString => cell.InlineString!.InnerText,
        CellValues.Boolean => cell.CellValue!.Text == "1" ? "true" : "false",
        _ => cell.CellValue?.Text ?? "-",
    };
}
