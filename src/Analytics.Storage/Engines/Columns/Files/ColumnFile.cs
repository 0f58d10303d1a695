using System.Security.Cryptography;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Files;

/// <summary>The file in which columns outlive the process: a header, the facts, and the SHA-256 of all that.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="notice">Is told, once, where it cannot be written.</param>
internal sealed class ColumnFile(string path, Action<string>? notice)
{
    /// <summary>What the name of the database's file is followed by.</summary>
    public const string Extension = ".columns";

    private const int BufferBytes = 1 << 20;
    private bool _isTold;

    /// <summary>The facts; null where the file is missing, of something else, or not whole.</summary>
    public IReadOnlyList<FactColumns>? TryRead(ColumnFileKey key)
    {
        try
        {
            using var stream = new FileStream(path, new FileStreamOptions { BufferSize = BufferBytes, Options = FileOptions.SequentialScan });
            var header = key.Header();
            if (!BeginsWith(stream, header) || !IsWhole(stream))
            {
                return null;
            }

            stream.Position = header.Length;
            using var reader = new BinaryReader(stream);
            return FactFormat.Read(reader);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes the facts beside, then puts them in the place of what was there; without a file it goes on.</summary>
    public void Write(ColumnFileKey key, IReadOnlyList<FactColumns> facts)
    {
        var beside = path + ".new";
        try
        {
            WriteWhole(beside, key, facts);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(beside);
            Tell(failure);
        }
    }

    private static void WriteWhole(string beside, ColumnFileKey key, IReadOnlyList<FactColumns> facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var stream = new FileStream(beside, new FileStreamOptions { Mode = FileMode.Create, Share = FileShare.None, Access = FileAccess.Write, BufferSize = BufferBytes });
        using (var hashed = new HashedStream(stream, hash))
        using (var writer = new BinaryWriter(hashed))
        {
            writer.Write(key.Header());
            FactFormat.Write(writer, facts);
        }

        stream.Write(hash.GetHashAndReset());
        stream.Flush(flushToDisk: true);
    }

    private static bool BeginsWith(FileStream stream, byte[] header)
    {
        var begin = new byte[header.Length];
        return stream.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.AsSpan().SequenceEqual(header);
    }

    private static bool IsWhole(FileStream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        stream.Position = 0;
        var left = stream.Length - SHA256.HashSizeInBytes;
        var buffer = new byte[BufferBytes];
        while (left > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length));
            if (read == 0)
            {
                return false;
            }

            hash.AppendData(buffer, 0, read);
            left -= read;
        }

        var stated = new byte[SHA256.HashSizeInBytes];
        return left == 0 && stream.ReadAtLeast(stated, stated.Length, throwOnEndOfStream: false) == stated.Length
            && stated.AsSpan().SequenceEqual(hash.GetHashAndReset());
    }

    private static void Remove(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What cannot be removed was not written either.
        }
    }

    private void Tell(Exception failure)
    {
        if (!_isTold)
        {
            _isTold = true;
            notice?.Invoke($"The columns cannot be kept in '{path}', and will be read from the database at each start: {failure.Message}");
        }
    }
}
