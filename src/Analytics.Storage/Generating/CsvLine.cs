using System.Buffers.Text;
using System.Text;

namespace Analytics.Storage.Generating;

/// <summary>Writes fields that need no quotation marks into a buffer, and the buffer into a stream.</summary>
internal sealed class CsvLine(Stream stream)
{
    private const int LongestLine = 1024;

    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly byte[] _day = "0000-00-00"u8.ToArray();
    private DateOnly _lastDay;
    private int _length;

    /// <summary>The last field of a line.</summary>
    public void Put(string text) => _length += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_length));

    public void PutWord(ReadOnlySpan<byte> word)
    {
        word.CopyTo(_buffer.AsSpan(_length));
        _length += word.Length;
        Comma();
    }

    public void PutNumber(int number)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
        Comma();
    }

    public void PutKey(char letter, int number, int digits)
    {
        _buffer[_length++] = (byte)letter;
        PutDigits(_buffer.AsSpan(_length, digits), number);
        _length += digits;
        Comma();
    }

    public void PutDay(DateOnly day)
    {
        if (day != _lastDay)
        {
            PutDigits(_day.AsSpan(0, 4), day.Year);
            PutDigits(_day.AsSpan(5, 2), day.Month);
            PutDigits(_day.AsSpan(8, 2), day.Day);
            _lastDay = day;
        }

        PutWord(_day);
    }

    public void End()
    {
        _buffer[_length++] = (byte)'\n';
        if (_length > _buffer.Length - LongestLine)
        {
            Flush();
        }
    }

    public void Flush()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    private void Comma() => _buffer[_length++] = (byte)',';

    private static void PutDigits(Span<byte> place, int number)
    {
        for (var digit = place.Length - 1; digit >= 0; digit--)
        {
            (number, var last) = Math.DivRem(number, 10);
            place[digit] = (byte)('0' + last);
        }
    }
}
