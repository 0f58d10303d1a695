namespace Analytics.Storage.Importing.Records;

/// <summary>A stream to read once, which counts its bytes and whose first ones can be looked at before.</summary>
internal sealed class SourceStream : Stream
{
    private readonly Stream _stream;
    private readonly byte[] _start = new byte[4];
    private readonly int _startLength;
    private int _startGiven;
    private long _count;

    public SourceStream(Stream stream)
    {
        _stream = stream;
        _startLength = stream.ReadAtLeast(_start, _start.Length, throwOnEndOfStream: false);
        _count = _startLength;
    }

    /// <summary>The first bytes, at most four.</summary>
    public ReadOnlySpan<byte> Start => _start.AsSpan(0, _startLength);

    /// <summary>Bytes read so far; may be asked from another thread.</summary>
    public long Count => Volatile.Read(ref _count);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_startGiven < _startLength)
        {
            var given = Start[_startGiven..Math.Min(_startLength, _startGiven + buffer.Length)];
            given.CopyTo(buffer);
            _startGiven += given.Length;
            return given.Length;
        }

        var read = _stream.Read(buffer);
        Volatile.Write(ref _count, _count + read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
