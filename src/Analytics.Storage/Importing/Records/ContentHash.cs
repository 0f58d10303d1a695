using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Analytics.Storage.Importing.Records;

/// <summary>SHA-256 over the rows of a file, whatever the order of its columns, its quotation marks and its line breaks.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _row = new byte[LineReader.LongestLine + (RecordColumns.Count * sizeof(int))];

    public ContentHash()
    {
        _hash.AppendData("donation records, rules 1\n"u8);
    }

    /// <summary>Each cell with its length, in the order of our columns.</summary>
    public void Add(RecordCells cells)
    {
        var length = 0;
        for (var column = RecordColumn.Donation; column <= RecordColumn.Synthetic; column++)
        {
            var cell = cells.Of(column);
            BinaryPrimitives.WriteInt32LittleEndian(_row.AsSpan(length), cell.Length);
            cell.CopyTo(_row.AsSpan(length + sizeof(int)));
            length += sizeof(int) + cell.Length;
        }

        _hash.AppendData(_row, 0, length);
    }

    /// <summary>A line that has no cells.</summary>
    public void Add(ReadOnlySpan<byte> line) => _hash.AppendData(line);

    public string Finish() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
