using System.IO.Pipelines;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Writers;

/// <summary>
/// Writes a table as CSV (RFC 4180) in UTF-8: a line of names, then one a row, each ended by CRLF; a missing value is empty, an empty text is quoted.
/// </summary>
internal static class CsvWriter
{
    /// <summary>Writes the whole file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to.</param>
    /// <param name="isMarked">Whether it begins with a byte order mark, without which Excel takes it for the system's own encoding.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task WriteAsync(FlatTable table, Stream output, bool isMarked, CancellationToken cancellation)
    {
        var pipe = PipeWriter.Create(output, OutputPipe.Options);
        OutputPipe.Write(pipe, isMarked ? "\uFEFF"u8 : default);
        WriteNames(pipe, table.Columns);
        while (await table.Rows.ReadAsync(cancellation))
        {
            WriteRow(pipe, table.Columns, table.Rows);
            await OutputPipe.FlushIfFullAsync(pipe, cancellation);
        }

        await pipe.CompleteAsync();
    }

    private static void WriteNames(PipeWriter pipe, IReadOnlyList<FlatColumn> columns)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            OutputPipe.Write(pipe, column == 0 ? default : ","u8);
            CsvCell.Write(pipe, columns[column].Name);
        }

        OutputPipe.Write(pipe, "\r\n"u8);
    }

    private static void WriteRow(PipeWriter pipe, IReadOnlyList<FlatColumn> columns, IRowReader rows)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (column > 0)
            {
                OutputPipe.Write(pipe, ","u8);
            }

            if (!rows.IsNull(column))
            {
                WriteValue(pipe, columns[column].Type, rows, column);
            }
        }

        OutputPipe.Write(pipe, "\r\n"u8);
    }

    private static void WriteValue(PipeWriter pipe, ColumnType type, IRowReader rows, int column)
    {
        switch (type)
        {
            case ColumnType.Integer:
                CsvCell.Write(pipe, rows.Integer(column));
                break;
            case ColumnType.Decimal:
                CsvCell.Write(pipe, rows.Decimal(column));
                break;
            case ColumnType.Boolean:
                CsvCell.Write(pipe, rows.Boolean(column));
                break;
            case ColumnType.Date:
                CsvCell.Write(pipe, rows.Date(column));
                break;
            default:
                CsvCell.Write(pipe, rows.Text(column));
                break;
        }
    }
}
