using System.Buffers.Binary;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>
/// Writes a table as an Apache Parquet file (parquet-format 2.9): a row group for every 131,072 rows, of which never more than one is held; a dictionary for each column
/// whose values recur, gzip, smallest and largest values. Days are DATE, numbers DECIMAL, texts UTF-8.
/// </summary>
internal static class ParquetWriter
{
    private const int GroupRows = 128 * 1024;
    private const int CheckRows = 1024;
    private static readonly byte[] Magic = "PAR1"u8.ToArray();

    /// <summary>Writes the whole file.</summary>
    /// <exception cref="TableTooLargeException">A number has more digits than its column.</exception>
    public static async Task WriteAsync(FlatTable table, Stream output, CancellationToken cancellation)
    {
        using var pages = new PageWriter(output);
        var buffers = table.Columns.Select(ColumnSchema.BufferOf).ToArray();
        var groups = new List<ColumnChunk[]>();
        await pages.WriteAsync(Magic, cancellation);
        while (await FillAsync(table.Rows, buffers, cancellation) > 0)
        {
            groups.Add(await WriteGroupAsync(table, buffers, pages, cancellation));
        }

        var footer = FileFooter.Of(table, buffers, groups);
        var end = new byte[sizeof(int) + Magic.Length];
        BinaryPrimitives.WriteInt32LittleEndian(end, footer.Length);
        Magic.CopyTo(end, sizeof(int));
        await pages.WriteAsync(footer, cancellation);
        await pages.WriteAsync(end, cancellation);
    }

    private static async ValueTask<int> FillAsync(IRowReader rows, ColumnBuffer[] buffers, CancellationToken cancellation)
    {
        var count = 0;
        while (count < GroupRows && await rows.ReadAsync(cancellation))
        {
            for (var column = 0; column < buffers.Length; column++)
            {
                buffers[column].Add(rows, column);
            }

            if (++count % CheckRows == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        return count;
    }

    private static async ValueTask<ColumnChunk[]> WriteGroupAsync(FlatTable table, ColumnBuffer[] buffers, PageWriter pages, CancellationToken cancellation)
    {
        var chunks = new ColumnChunk[buffers.Length];
        for (var column = 0; column < buffers.Length; column++)
        {
            chunks[column] = await pages.WriteAsync(buffers[column], table.Columns[column].Nullable, cancellation);
            buffers[column].Clear();
        }

        return chunks;
    }
}
