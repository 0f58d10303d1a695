using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Numbers of a fixed number of bytes, the lowest first.</summary>
/// <typeparam name="T">Their type.</typeparam>
internal abstract class NumberBuffer<T> : ValueBuffer<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <inheritdoc/>
    protected override int Compare(T one, T other) => one.CompareTo(other);

    /// <inheritdoc/>
    protected override void Write(ReadOnlySpan<T> values, IBufferWriter<byte> output)
    {
        if (BitConverter.IsLittleEndian)
        {
            output.Write(MemoryMarshal.AsBytes(values));
            return;
        }

        foreach (var value in values)
        {
            output.Write(Bytes(value));
        }
    }

    /// <inheritdoc/>
    protected override byte[] Bytes(T value)
    {
        var bytes = new byte[value.GetByteCount()];
        value.WriteLittleEndian(bytes);
        return bytes;
    }
}
