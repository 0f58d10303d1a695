using System.Buffers;
using System.Buffers.Binary;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Texts in UTF-8.</summary>
internal sealed class TextBuffer : ValueBuffer<string>
{
    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.ByteArray;

    /// <inheritdoc/>
    protected override string Read(IRowReader rows, int column) => rows.Text(column);

    // The order of the bytes is that of code points, in which surrogates stand last.
    /// <inheritdoc/>
    protected override int Compare(string one, string other)
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return same == one.Length || same == other.Length
            ? one.Length.CompareTo(other.Length)
            : Order(one[same]).CompareTo(Order(other[same]));
    }

    /// <inheritdoc/>
    protected override void Write(ReadOnlySpan<string> values, IBufferWriter<byte> output)
    {
        foreach (var value in values)
        {
            var span = output.GetSpan(sizeof(int) + System.Text.Encoding.UTF8.GetMaxByteCount(value.Length));
            var length = System.Text.Encoding.UTF8.GetBytes(value, span[sizeof(int)..]);
            BinaryPrimitives.WriteInt32LittleEndian(span, length);
            output.Advance(sizeof(int) + length);
        }
    }

    /// <inheritdoc/>
    protected override byte[] Bytes(string value) => System.Text.Encoding.UTF8.GetBytes(value);

    private static int Order(char letter) => char.IsSurrogate(letter) ? letter + char.MaxValue : letter;
}
