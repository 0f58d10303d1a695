using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Writes the pages of columns (parquet-format, <c>PageHeader</c>, <c>DataPageHeader</c>), compressed with gzip.</summary>
/// <param name="output">The file.</param>
internal sealed class PageWriter(Stream output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly MemoryStream _packed = new();

    /// <summary>How many bytes have been written.</summary>
    public long Position { get; private set; }

    /// <summary>Writes bytes that belong to no page.</summary>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await output.WriteAsync(bytes, cancellation);
        Position += bytes.Length;
    }

    /// <summary>Writes a column of a row group: its dictionary, where it has one, and its values.</summary>
    /// <param name="column">The values.</param>
    /// <param name="isNullable">Whether values may be missing.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<ColumnChunk> WriteAsync(ColumnBuffer column, bool isNullable, CancellationToken cancellation)
    {
        var start = Position;
        long plain = 0;
        long? dictionary = null;
        if (column.Encoding == PageEncoding.Dictionary)
        {
            dictionary = start;
            column.WriteDictionary(_body);
            plain += await WritePageAsync(PageKind.Dictionary, column.DictionaryCount, PageEncoding.Plain, cancellation);
        }

        var data = Position;
        WriteLevels(column, isNullable);
        column.WriteValues(_body);
        plain += await WritePageAsync(PageKind.Data, column.Rows, column.Encoding, cancellation);
        return new ColumnChunk(column.Type, dictionary, data, column.Rows, column.Missing, Position - start, plain, column.Range()) { Encoding = column.Encoding };
    }

    /// <inheritdoc/>
    public void Dispose() => _packed.Dispose();

    private void WriteLevels(ColumnBuffer column, bool isNullable)
    {
        if (!isNullable && column.Missing > 0)
        {
            throw new InvalidOperationException("A value is missing in a column that has all of them.");
        }

        if (!isNullable)
        {
            return;
        }

        var levels = new ArrayBufferWriter<byte>();
        HybridEncoder.Write(column.Levels, 1, levels);
        BinaryPrimitives.WriteInt32LittleEndian(_body.GetSpan(sizeof(int)), levels.WrittenCount);
        _body.Advance(sizeof(int));
        _body.Write(levels.WrittenSpan);
    }

    private async ValueTask<long> WritePageAsync(PageKind kind, int values, PageEncoding encoding, CancellationToken cancellation)
    {
        Pack();
        var header = Header(kind, values, encoding);
        await WriteAsync(header, cancellation);
        await WriteAsync(_packed.GetBuffer().AsMemory(0, (int)_packed.Length), cancellation);
        var plain = header.Length + _body.WrittenCount;
        _body.ResetWrittenCount();
        return plain;
    }

    private void Pack()
    {
        _packed.SetLength(0);
        using var gzip = new GZipStream(_packed, CompressionLevel.Fastest, leaveOpen: true);
        gzip.Write(_body.WrittenSpan);
    }

    private ReadOnlyMemory<byte> Header(PageKind kind, int values, PageEncoding encoding)
    {
        var thrift = new ThriftWriter();
        thrift.Int32(1, (int)kind);
        thrift.Int32(2, _body.WrittenCount);
        thrift.Int32(3, (int)_packed.Length);
        thrift.Begin((short)(kind == PageKind.Data ? 5 : 7));
        thrift.Int32(1, values);
        thrift.Int32(2, (int)encoding);
        if (kind == PageKind.Data)
        {
            thrift.Int32(3, (int)PageEncoding.RunLength);
            thrift.Int32(4, (int)PageEncoding.RunLength);
        }

        thrift.End();
        thrift.End();
        return thrift.Written;
    }
}
