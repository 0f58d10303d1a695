using Analytics.Server.Exports.Writers;

namespace Analytics.Server.Exports.Files;

/// <summary>A new file that may not pass a size.</summary>
/// <param name="file">The file.</param>
/// <param name="most">The most bytes.</param>
internal sealed class BoundedStream(FileStream file, long most) : Stream
{
    private long _length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    public override void Flush() => file.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => file.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="TableTooLargeException">The file would pass the size.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Count(buffer.Length);
        file.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <exception cref="TableTooLargeException">The file would pass the size.</exception>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        return file.WriteAsync(buffer, cancellationToken);
    }

    private void Count(int bytes)
    {
        _length += bytes;
        if (_length > most)
        {
            throw new TableTooLargeException($"The file would have more than {most} bytes. Filter the table, or ask for parquet.");
        }
    }
}
