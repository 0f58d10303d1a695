using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Analytics.Server.Tests.Exports;

/// <summary>Workbooks as the Open XML SDK reads them.</summary>
public sealed class SheetTests
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
    public async Task Sheet_Should_HoldTheTable_When_AllTypesAndNullsAreThere()
    {
        var table = GivenTable.Of(
            Columns,
            [2023L, -1200.50m, "台山市 <&> =1+1", new DateOnly(2023, 1, 31), true],
            [null, null, null, null, null],
            [1L, 0.1m, " a\u0001\ud83d\ude00\ud83d", new DateOnly(1900, 3, 1), false]);

        var rows = Read(await GivenTable.WriteAsync(table, "xlsx"));

        // 31 January 2023 is day 44957 of Excel, 1 March 1900 day 61.
        Assert.Equal(
            [
                "year|volume.value|name|day|isSo",
                "2023|-1200.5|台山市 <&> =1+1|44957/1|b1",
                "||||",
                "1|0.1| a\uFFFD😀\uFFFD|61/1|b0",
            ],
            rows);
    }

    [Fact]
    public async Task Workbook_Should_BeValid()
    {
        using var file = new MemoryStream(await GivenTable.WriteAsync(GivenTable.Of(Columns, [2023L, 1.5m, "a", new DateOnly(2023, 1, 31), true]), "xlsx"));
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public async Task Workbooks_Should_BeEqual_When_TheirTablesAre()
    {
        var first = await GivenTable.WriteAsync(GivenTable.Of(Columns, [2023L, 1.5m, "a", null, true]), "xlsx");
        await Task.Delay(TimeSpan.FromSeconds(2.1));

        Assert.Equal(first, await GivenTable.WriteAsync(GivenTable.Of(Columns, [2023L, 1.5m, "a", null, true]), "xlsx"));
    }

    [Fact]
    public async Task Sheet_Should_BeRefused_When_TheTableHasMoreRows()
    {
        var rows = Enumerable.Range(0, SheetWriter.MostRows).Select(row => new object?[] { (long)row });
        var table = new FlatTable("large", [GivenTable.Column("a", ColumnType.Integer)], new GivenRows(rows));

        var fault = await Assert.ThrowsAsync<TableTooLargeException>(() => SheetWriter.WriteAsync(table, Stream.Null, CancellationToken.None));

        Assert.Equal("A sheet has at most 1048575 rows below the names; 'large' has more. Ask for csv or parquet, or for less.", fault.Message);
    }

    private static List<string> Read(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        using var workbook = SpreadsheetDocument.Open(file, isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet;
        return [.. sheet.Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>().Select(ValueOf)))];
    }

    private static string ValueOf(Cell cell) => (cell.DataType?.Value, cell.StyleIndex?.Value) switch
    {
        (CellValues.InlineString, _) => cell.InlineString!.InnerText,
        (CellValues.Boolean, _) => $"b{cell.CellValue!.Text}",
        (_, { } style) => $"{cell.CellValue!.Text}/{style}",
        _ => cell.CellValue?.Text ?? "",
    };
}
