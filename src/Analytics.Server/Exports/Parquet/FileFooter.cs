using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>What stands at the end of a file: its schema, and where everything lies (parquet-format, <c>FileMetaData</c>).</summary>
internal static class FileFooter
{
    private const int Version = 1;
    private const int Gzip = 2;

    /// <summary>The footer, without its length.</summary>
    /// <param name="table">The table.</param>
    /// <param name="buffers">The kinds of its columns' values.</param>
    /// <param name="groups">The row groups: for each column where its values lie.</param>
    public static ReadOnlyMemory<byte> Of(FlatTable table, IReadOnlyList<ColumnBuffer> buffers, IReadOnlyList<ColumnChunk[]> groups)
    {
        var thrift = new ThriftWriter();
        thrift.Int32(1, Version);
        WriteSchema(thrift, table, buffers);
        thrift.Int64(3, groups.Sum(RowsOf));
        thrift.List(4, ThriftType.Struct, groups.Count);
        foreach (var group in groups)
        {
            WriteGroup(thrift, table, group);
        }

        WriteMetadata(thrift, [.. FileMetadata.Of(table)]);
        thrift.Text(6, "Analytics version 1");
        WriteOrders(thrift, table.Columns.Count);
        thrift.End();
        return thrift.Written;
    }

    private static long RowsOf(ColumnChunk[] group) => group.Length == 0 ? 0 : group[0].Values;

    private static void WriteSchema(ThriftWriter thrift, FlatTable table, IReadOnlyList<ColumnBuffer> buffers)
    {
        thrift.List(2, ThriftType.Struct, table.Columns.Count + 1);
        thrift.BeginItem();
        thrift.Text(4, "schema");
        thrift.Int32(5, table.Columns.Count);
        thrift.End();
        for (var column = 0; column < table.Columns.Count; column++)
        {
            ColumnSchema.Write(thrift, table.Columns[column], buffers[column]);
        }
    }

    private static void WriteGroup(ThriftWriter thrift, FlatTable table, ColumnChunk[] group)
    {
        thrift.BeginItem();
        thrift.List(1, ThriftType.Struct, group.Length);
        for (var column = 0; column < group.Length; column++)
        {
            WriteChunk(thrift, table.Columns[column].Name, group[column]);
        }

        thrift.Int64(2, group.Sum(chunk => chunk.Uncompressed));
        thrift.Int64(3, RowsOf(group));
        thrift.Int64(5, group[0].BeginsAt);
        thrift.Int64(6, group.Sum(chunk => chunk.Bytes));
        thrift.End();
    }

    private static void WriteChunk(ThriftWriter thrift, string name, ColumnChunk chunk)
    {
        PageEncoding[] encodings = chunk.Encoding == PageEncoding.Plain
            ? [PageEncoding.Plain, PageEncoding.RunLength]
            : [PageEncoding.Plain, PageEncoding.RunLength, PageEncoding.Dictionary];
        thrift.BeginItem();
        thrift.Int64(2, chunk.BeginsAt);
        thrift.Begin(3);
        thrift.Int32(1, (int)chunk.Type);
        thrift.List(2, ThriftType.Int32, encodings.Length);
        Array.ForEach(encodings, encoding => thrift.Int32Item((int)encoding));
        thrift.List(3, ThriftType.Binary, 1);
        thrift.TextItem(name);
        thrift.Int32(4, Gzip);
        thrift.Int64(5, chunk.Values);
        thrift.Int64(6, chunk.Uncompressed);
        thrift.Int64(7, chunk.Bytes);
        thrift.Int64(9, chunk.DataAt);
        if (chunk.DictionaryAt is { } dictionary)
        {
            thrift.Int64(11, dictionary);
        }

        WriteStatistics(thrift, chunk);
        thrift.End();
        thrift.End();
    }

    private static void WriteStatistics(ThriftWriter thrift, ColumnChunk chunk)
    {
        thrift.Begin(12);
        thrift.Int64(3, chunk.Missing);
        if (chunk.Range is { } range)
        {
            thrift.Bytes(5, range.Most);
            thrift.Bytes(6, range.Least);
        }

        thrift.End();
    }

    private static void WriteMetadata(ThriftWriter thrift, KeyValuePair<string, string>[] entries)
    {
        thrift.List(5, ThriftType.Struct, entries.Length);
        foreach (var (key, value) in entries)
        {
            thrift.BeginItem();
            thrift.Text(1, key);
            thrift.Text(2, value);
            thrift.End();
        }
    }

    // Without an order, readers may not trust the smallest and largest values.
    private static void WriteOrders(ThriftWriter thrift, int columns)
    {
        thrift.List(7, ThriftType.Struct, columns);
        for (var column = 0; column < columns; column++)
        {
            thrift.BeginItem();
            thrift.Empty(1);
            thrift.End();
        }
    }
}
