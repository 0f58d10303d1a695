using System.Buffers;
using System.Text;

namespace Analytics.Server.Exports.Parquet;

/// <summary>
/// Writes structures in Thrift's compact protocol (thrift, doc/specs/thrift-compact-protocol.md): fields by the distance of their numbers, numbers as zigzag varints.
/// </summary>
internal sealed class ThriftWriter
{
    private const int LongestDelta = 15;
    private const int LongestShortList = 14;

    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly Stack<short> _outer = [];
    private short _last;

    /// <summary>What is written.</summary>
    public ReadOnlyMemory<byte> Written => _output.WrittenMemory;

    /// <summary>A field of a whole number of 32 bits.</summary>
    public void Int32(short field, int value)
    {
        Field(field, ThriftType.Int32);
        Zigzag(value);
    }

    /// <summary>A field of a whole number of 64 bits.</summary>
    public void Int64(short field, long value)
    {
        Field(field, ThriftType.Int64);
        Zigzag(value);
    }

    /// <summary>A field of a flag.</summary>
    public void Flag(short field, bool value) => Field(field, value ? ThriftType.True : ThriftType.False);

    /// <summary>A field of a text.</summary>
    public void Text(short field, string value)
    {
        Field(field, ThriftType.Binary);
        TextItem(value);
    }

    /// <summary>A field of bytes.</summary>
    public void Bytes(short field, ReadOnlySpan<byte> value)
    {
        Field(field, ThriftType.Binary);
        Varint((ulong)value.Length);
        _output.Write(value);
    }

    /// <summary>Begins a field that is a structure; <see cref="End"/> ends it.</summary>
    public void Begin(short field)
    {
        Field(field, ThriftType.Struct);
        BeginItem();
    }

    /// <summary>Begins a structure that is an item of a list; <see cref="End"/> ends it.</summary>
    public void BeginItem()
    {
        _outer.Push(_last);
        _last = 0;
    }

    /// <summary>Ends a structure, be it the outermost.</summary>
    public void End()
    {
        Byte(0);
        _last = _outer.Count > 0 ? _outer.Pop() : (short)0;
    }

    /// <summary>A field that is a structure without fields.</summary>
    public void Empty(short field)
    {
        Begin(field);
        End();
    }

    /// <summary>Begins a field that is a list; its items follow.</summary>
    public void List(short field, ThriftType type, int count)
    {
        Field(field, ThriftType.List);
        if (count <= LongestShortList)
        {
            Byte((byte)((count << 4) | (byte)type));
            return;
        }

        Byte((byte)(0xF0 | (byte)type));
        Varint((ulong)count);
    }

    /// <summary>An item that is a whole number of 32 bits.</summary>
    public void Int32Item(int value) => Zigzag(value);

    /// <summary>An item that is a text.</summary>
    public void TextItem(string value)
    {
        Varint((ulong)Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, _output);
    }

    private void Field(short field, ThriftType type)
    {
        var delta = field - _last;
        if (delta is > 0 and <= LongestDelta)
        {
            Byte((byte)((delta << 4) | (byte)type));
        }
        else
        {
            Byte((byte)type);
            Zigzag(field);
        }

        _last = field;
    }

    private void Zigzag(long value) => Varint((ulong)((value << 1) ^ (value >> 63)));

    private void Varint(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    private void Byte(byte value)
    {
        _output.GetSpan(1)[0] = value;
        _output.Advance(1);
    }
}
