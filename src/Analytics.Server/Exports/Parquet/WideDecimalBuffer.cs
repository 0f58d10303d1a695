using System.Buffers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Numbers of more than 18 digits, as whole numbers of their last decimal in 16 bytes, the highest first.</summary>
/// <param name="column">The column, which has the decimals.</param>
internal sealed class WideDecimalBuffer(FlatColumn column) : ValueBuffer<Int128>
{
    private const int Size = 16;
    private readonly ScaledNumber _scaled = new(column);

    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.FixedLengthByteArray;

    /// <inheritdoc/>
    public override int Length => Size;

    /// <inheritdoc/>
    protected override Int128 Read(IRowReader rows, int column) => _scaled.Of(rows.Decimal(column));

    /// <inheritdoc/>
    protected override int Compare(Int128 one, Int128 other) => one.CompareTo(other);

    /// <inheritdoc/>
    protected override void Write(ReadOnlySpan<Int128> values, IBufferWriter<byte> output)
    {
        foreach (var value in values)
        {
            ((System.Numerics.IBinaryInteger<Int128>)value).WriteBigEndian(output.GetSpan(Size));
            output.Advance(Size);
        }
    }

    /// <inheritdoc/>
    protected override byte[] Bytes(Int128 value)
    {
        var bytes = new byte[Size];
        ((System.Numerics.IBinaryInteger<Int128>)value).WriteBigEndian(bytes);
        return bytes;
    }
}
