namespace Analytics.Storage.Importing.Records;

/// <summary>The lines of a stream, each within one buffer that never grows.</summary>
internal sealed class LineReader(Stream stream)
{
    /// <summary>Bytes of the longest line that is read; of a longer one nothing is kept.</summary>
    public const int LongestLine = 256 * 1024;

    private readonly byte[] _buffer = new byte[1024 * 1024];
    private int _start;
    private int _end;
    private long _next;

    /// <summary>Number of the line that was read last, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Bytes of the content before that line.</summary>
    public long Offset { get; private set; }

    /// <summary>That line was longer than a line may be, and is given as empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>False at the end. The line is without its break and lives until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        Offset = _next;
        IsTooLong = false;
        var scanned = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(scanned + found, 1);
                return true;
            }

            scanned = Drop(_end - _start);
            if (!Fill())
            {
                line = Take(scanned, 0);
                return _next > Offset;
            }
        }
    }

    private ReadOnlySpan<byte> Take(int length, int lineBreak)
    {
        IsTooLong |= length > LongestLine;
        var line = IsTooLong ? default : _buffer.AsSpan(_start, length);
        Advance(length + lineBreak);
        Number++;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private int Drop(int held)
    {
        if (held <= LongestLine)
        {
            return held;
        }

        IsTooLong = true;
        Advance(held);
        return 0;
    }

    private void Advance(int count)
    {
        _start += count;
        _next += count;
    }

    private bool Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
