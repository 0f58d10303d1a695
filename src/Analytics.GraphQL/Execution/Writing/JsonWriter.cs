using System.Buffers;
using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analytics.GraphQL.Execution;

/// <summary>Writes JSON as UTF-8 into a pooled, growing buffer, and can go back to an earlier position. Not checked for form.</summary>
internal sealed class JsonWriter
{
    private const int SmallestBuffer = 1024;
    private const int LargestKeptBuffer = 256 * 1024;
    private const int MostKept = 64;

    /// <summary>No number of any kind is longer.</summary>
    private const int LongestNumber = 64;

    private static readonly ConcurrentQueue<JsonWriter> Kept = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(SmallestBuffer);
    private int _position;

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    /// <summary>How many bytes are written; a place that <see cref="Truncate"/> goes back to.</summary>
    public int Position => _position;

    /// <summary>An empty writer.</summary>
    public static JsonWriter Rent() => Kept.TryDequeue(out var writer) ? writer : new JsonWriter();

    /// <summary>Gives the writer back for the next one who rents; it must not be used again.</summary>
    public void Return()
    {
        _position = 0;
        if (_buffer.Length <= LargestKeptBuffer && Kept.Count < MostKept)
        {
            Kept.Enqueue(this);
            return;
        }

        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>Forgets everything written after <paramref name="position"/>.</summary>
    public void Truncate(int position) => _position = position;

    /// <summary>Moves what was written from <paramref name="position"/> on to an earlier place, before what stands there.</summary>
    public void MoveBack(int position, int place)
    {
        var tail = _buffer.AsSpan(position, _position - position).ToArray();
        _buffer.AsSpan(place, position - place).CopyTo(_buffer.AsSpan(place + tail.Length));
        tail.CopyTo(_buffer, place);
    }

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        if (_buffer.Length - _position < json.Length)
        {
            Grow(json.Length);
        }

        json.CopyTo(_buffer.AsSpan(_position));
        _position += json.Length;
    }

    public void WriteRaw(byte json)
    {
        if (_position == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_position++] = json;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber(int value) => WriteNumber((long)value);

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Free(LongestNumber), out var length);
        _position += length;
    }

    /// <summary>Writes the number without trailing zeros and never in exponent form.</summary>
    public void WriteNumber(decimal value)
    {
        var free = Free(LongestNumber);
        Utf8Formatter.TryFormat(value, free, out var length);
        if (value.Scale > 0)
        {
            length = free[..length].TrimEnd((byte)'0').TrimEnd((byte)'.').Length;
        }

        _position += length;
    }

    /// <summary>Writes the shortest form that reads back as the same number; it must be finite.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Free(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
        _position += length;
    }

    /// <summary>Writes a JSON string; a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(string value) => WriteString(value.AsSpan());

    public void WriteString(ReadOnlySpan<char> value)
    {
        var plain = value.IndexOfAny(JsonText.Escaped);
        WriteRaw((byte)'"');
        while (plain >= 0)
        {
            WriteText(value[..plain]);
            WriteRaw(JsonText.Escape(value[plain]));
            value = value[(plain + 1)..];
            plain = value.IndexOfAny(JsonText.Escaped);
        }

        WriteText(value);
        WriteRaw((byte)'"');
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        var free = Free(Encoding.UTF8.GetMaxByteCount(text.Length));
        _position += Encoding.UTF8.GetBytes(text, free);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Free(int length)
    {
        if (_buffer.Length - _position < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_position);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, checked(_position + length)));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
