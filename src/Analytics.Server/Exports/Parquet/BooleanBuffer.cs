using System.Buffers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>Truth values, a bit each.</summary>
internal sealed class BooleanBuffer : ColumnBuffer
{
    private readonly List<bool> _values = [];

    /// <inheritdoc/>
    public override PhysicalType Type => PhysicalType.Boolean;

    /// <inheritdoc/>
    public override PageEncoding Encoding => PageEncoding.Plain;

    /// <inheritdoc/>
    public override int DictionaryCount => 0;

    /// <inheritdoc/>
    public override void WriteDictionary(IBufferWriter<byte> output)
    {
    }

    /// <inheritdoc/>
    public override void WriteValues(IBufferWriter<byte> output)
    {
        var length = (_values.Count + 7) / 8;
        var bytes = output.GetSpan(length + 1)[..length];
        bytes.Clear();
        for (var place = 0; place < _values.Count; place++)
        {
            bytes[place / 8] |= (byte)(_values[place] ? 1 << (place % 8) : 0);
        }

        output.Advance(length);
    }

    /// <inheritdoc/>
    public override (byte[] Least, byte[] Most)? Range() => _values.Count == 0
        ? null
        : ([(byte)(_values.Contains(false) ? 0 : 1)], [(byte)(_values.Contains(true) ? 1 : 0)]);

    /// <inheritdoc/>
    protected override void AddValue(IRowReader rows, int column) => _values.Add(rows.Boolean(column));

    /// <inheritdoc/>
    protected override void ClearValues() => _values.Clear();
}
