using Analytics.Server.Exports;
using Analytics.Server.Tables;

namespace Analytics.Server.Tests.Exports;

/// <summary>CSV, JSON and JSON lines to the letter.</summary>
public sealed class TextFileTests
{
    private static readonly FlatColumn[] Columns =
    [
        GivenTable.Column("year", ColumnType.Integer),
        GivenTable.Column("volume.value", ColumnType.Decimal),
        GivenTable.Column("name", ColumnType.Text),
        GivenTable.Column("day", ColumnType.Date),
        GivenTable.Column("isSo", ColumnType.Boolean),
    ];

    [Fact]
    public async Task Csv_Should_BeTheTableToTheLetter()
    {
        var table = GivenTable.Of(Columns, [2023L, -1200.50m, "台山市, \"Taishan\"", new DateOnly(2023, 1, 31), true], [null, null, null, null, null], [0L, 0.00m, "", DateOnly.MinValue, false]);

        var text = await GivenTable.TextAsync(table, "csv");

        Assert.Equal(
            "\uFEFFyear,volume.value,name,day,isSo\r\n2023,-1200.5,\"台山市, \"\"Taishan\"\"\",2023-01-31,true\r\n,,,,\r\n0,0,\"\",0001-01-01,false\r\n",
            text);
    }

    [Fact]
    public async Task Csv_Should_HaveNoMark_When_ItIsAskedPlain()
    {
        using var output = new MemoryStream();

        await ExportFormat.PlainCsv.WriteAsync(GivenTable.Of([GivenTable.Column("a", ColumnType.Integer)], [1L]), output, CancellationToken.None);

        Assert.Equal("a\r\n1\r\n"u8.ToArray(), output.ToArray());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("a-b", "a-b")]
    public async Task Csv_Should_HoldNoFormula_When_ATextLooksLikeOne(string text, string cell)
    {
        var table = GivenTable.Of([GivenTable.Column("a", ColumnType.Text)], [text]);

        Assert.Equal($"\uFEFFa\r\n{cell}\r\n", await GivenTable.TextAsync(table, "csv"));
    }

    [Fact]
    public async Task Csv_Should_KeepNegativeNumbers_When_TheyBeginAsFormulasDo()
    {
        var table = GivenTable.Of([GivenTable.Column("a", ColumnType.Integer), GivenTable.Column("b", ColumnType.Decimal)], [-1L, -0.5m]);

        Assert.Equal("\uFEFFa,b\r\n-1,-0.5\r\n", await GivenTable.TextAsync(table, "csv"));
    }

    [Fact]
    public async Task JsonLines_Should_BeOneObjectARow()
    {
        var table = GivenTable.Of(Columns, [2023L, 1.10m, "江门\n\"", new DateOnly(2023, 1, 31), true], [null, null, null, null, null]);

        Assert.Equal(
            """
            {"year":2023,"volume.value":1.1,"name":"江门\n\"","day":"2023-01-31","isSo":true}
            {"year":null,"volume.value":null,"name":null,"day":null,"isSo":null}

            """,
            await GivenTable.TextAsync(table, "jsonl"));
    }

    [Fact]
    public async Task Json_Should_TellColumnsRowsAndVersion()
    {
        var table = GivenTable.Of([GivenTable.Column("volume", ColumnType.Decimal)], [79_228_162_514_264_337_593_543_950_335m], [0.000001m]);

        Assert.Equal(
            """{"name":"given","dataVersion":"v1","columns":[{"name":"volume","type":"DECIMAL","nullable":true,"label":{"en":"volume","zh":"名称"},"description":{"en":"The volume.","zh":"说明"},"unit":{"en":"mL","zh":"毫升"}}],"rows":[{"volume":79228162514264337593543950335},{"volume":0.000001}],"notices":[]}""",
            await GivenTable.TextAsync(table, "json"));
    }

    [Fact]
    public async Task Files_Should_HoldAllRows_When_TheyAreLongerThanWhatIsGathered()
    {
        var rows = Enumerable.Range(0, 50_000).Select(row => new object?[] { (long)row }).ToArray();
        FlatColumn[] columns = [GivenTable.Column("a", ColumnType.Integer)];

        var csv = await GivenTable.TextAsync(GivenTable.Of(columns, rows), "csv");
        var lines = await GivenTable.TextAsync(GivenTable.Of(columns, rows), "jsonl");

        Assert.Equal(rows.Select(row => $"{row[0]}"), csv.TrimEnd().Split("\r\n").Skip(1));
        Assert.Equal(rows.Select(row => $"{{\"a\":{row[0]}}}"), lines.TrimEnd().Split('\n'));
    }
}
