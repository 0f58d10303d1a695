using System.Globalization;
using System.IO.Compression;
using Analytics.Server.Tables;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Analytics.Server.Exports.Writers;

/// <summary>
/// Writes a table as an Excel workbook of one sheet, its first row the names; the sheet goes to the file row by row. Numbers are numbers, days are days, and no text is a formula.
/// </summary>
internal static class SheetWriter
{
    /// <summary>The most rows of a sheet, the names among them.</summary>
    public const int MostRows = 1_048_576;

    private const uint DayStyle = 1;
    private static readonly DateTimeOffset FirstTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Writes the whole file.</summary>
    /// <exception cref="TableTooLargeException">The table has more rows than a sheet.</exception>
    public static async Task WriteAsync(FlatTable table, Stream output, CancellationToken cancellation)
    {
        await using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in WorkbookParts.All)
        {
            await using var part = await Entry(package, name).OpenAsync(cancellation);
            await part.WriteAsync(text, cancellation);
        }

        await using var sheet = await Entry(package, WorkbookParts.Sheet).OpenAsync(cancellation);
        using var xml = OpenXmlWriter.Create(sheet);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new SheetData());
        WriteNames(xml, table.Columns);
        await WriteRowsAsync(xml, table, cancellation);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Of one time, so that equal tables are equal bytes.
    private static ZipArchiveEntry Entry(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstTime;
        return entry;
    }

    private static void WriteNames(OpenXmlWriter xml, IReadOnlyList<FlatColumn> columns)
    {
        xml.WriteStartElement(new Row());
        foreach (var column in columns)
        {
            WriteText(xml, column.Name);
        }

        xml.WriteEndElement();
    }

    private static async Task WriteRowsAsync(OpenXmlWriter xml, FlatTable table, CancellationToken cancellation)
    {
        for (var count = 1; await table.Rows.ReadAsync(cancellation); count++)
        {
            if (count >= MostRows)
            {
                throw new TableTooLargeException($"A sheet has at most {MostRows - 1} rows below the names; '{table.Name}' has more. Ask for csv or parquet, or for less.");
            }

            xml.WriteStartElement(new Row());
            for (var column = 0; column < table.Columns.Count; column++)
            {
                WriteCell(xml, table.Columns[column].Type, table.Rows, column);
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteCell(OpenXmlWriter xml, ColumnType type, IRowReader rows, int column)
    {
        if (rows.IsNull(column))
        {
            xml.WriteElement(new Cell());
            return;
        }

        switch (type)
        {
            case ColumnType.Integer:
                WriteValue(xml, rows.Integer(column).ToString(CultureInfo.InvariantCulture), CellValues.Number);
                break;
            case ColumnType.Decimal:
                WriteValue(xml, PlainNumber.Of(rows.Decimal(column)).ToString(CultureInfo.InvariantCulture), CellValues.Number);
                break;
            case ColumnType.Boolean:
                WriteValue(xml, rows.Boolean(column) ? "1" : "0", CellValues.Boolean);
                break;
            case ColumnType.Date:
                WriteDay(xml, rows.Date(column));
                break;
            default:
                WriteText(xml, rows.Text(column));
                break;
        }
    }

    // Excel counts days from the last but one of 1899.
    private static void WriteDay(OpenXmlWriter xml, DateOnly day)
    {
        var number = (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture);
        xml.WriteElement(new Cell { CellValue = new CellValue(number), StyleIndex = DayStyle });
    }

    private static void WriteValue(OpenXmlWriter xml, string value, CellValues type) =>
        xml.WriteElement(new Cell { CellValue = new CellValue(value), DataType = type });

    private static void WriteText(OpenXmlWriter xml, string text) => xml.WriteElement(new Cell
    {
        InlineString = new InlineString(new Text(SheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }),
        DataType = CellValues.InlineString,
    });
}
