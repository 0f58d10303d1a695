using System.Collections.Concurrent;

namespace Analytics.Server.Exports.Files;

/// <summary>
/// Keeps finished files in a temporary folder, so that parts of one file (HEAD, Range) are parts of the same bytes, a length is known before anything is sent, and a fault while
/// writing is an error and never a short file. The files unused for longest go first; all go with the server.
/// </summary>
internal sealed class FileSpool : IDisposable
{
    private readonly ExportOptions _options;
    private readonly ConcurrentDictionary<string, Lazy<Task<FileStream>>> _making = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SpooledFile> _files = new(StringComparer.Ordinal);
    private readonly LinkedList<string> _byUse = [];
    private readonly SemaphoreSlim _turns;
    private readonly Lazy<string> _folder = new(() => Directory.CreateTempSubdirectory("analytics-exports-").FullName);
    private long _bytes;

    public FileSpool(ExportOptions options)
    {
        _options = options;
        _turns = new SemaphoreSlim(options.MaxConcurrent);
    }

    /// <summary>Opens the file of a key; null where there is none.</summary>
    public FileStream? Find(string key)
    {
        lock (_files)
        {
            if (!_files.TryGetValue(key, out var file))
            {
                return null;
            }

            _byUse.Remove(key);
            _byUse.AddLast(key);
            return file.Open();
        }
    }

    /// <summary>Opens the file of a key, which is made where there is none; who asks for it meanwhile waits for the same.</summary>
    /// <param name="key">What the file is made of; equal keys, equal bytes.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellation">Ends the waiting for another's file, never the writing of one's own.</param>
    /// <exception cref="TimeoutException">It took too long, or gave way to other files at once.</exception>
    public async Task<FileStream> OpenAsync(string key, Func<Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        if (Find(key) is { } known)
        {
            return known;
        }

        var own = new Lazy<Task<FileStream>>(() => MakeAsync(key, write));
        var making = _making.GetOrAdd(key, own);
        if (ReferenceEquals(making, own))
        {
            return await own.Value;
        }

        await making.Value.WaitAsync(cancellation);
        return Find(key) ?? throw new TimeoutException("The file gave way to others before it was sent; ask for it again.");
    }

    public void Dispose()
    {
        _turns.Dispose();
        if (_folder.IsValueCreated)
        {
            Directory.Delete(_folder.Value, recursive: true);
        }
    }

    private async Task<FileStream> MakeAsync(string key, Func<Stream, CancellationToken, Task> write)
    {
        using var time = new CancellationTokenSource(_options.TimeLimit);
        try
        {
            await _turns.WaitAsync(time.Token);
            try
            {
                return Keep(key, await WriteAsync(write, time.Token));
            }
            finally
            {
                _turns.Release();
            }
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            throw new TimeoutException($"The file took longer than {_options.TimeLimit.TotalSeconds:0.###} s to make and was given up. Ask for less, or for it again later.");
        }
        finally
        {
            _making.TryRemove(key, out _);
        }
    }

    private async Task<SpooledFile> WriteAsync(Func<Stream, CancellationToken, Task> write, CancellationToken cancellation)
    {
        var path = Path.Combine(_folder.Value, Path.GetRandomFileName());
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.Asynchronous);
            await using var bounded = new BoundedStream(file, _options.MaxFileBytes);
            await write(bounded, cancellation);
            return new SpooledFile(path, bounded.Length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    private FileStream Keep(string key, SpooledFile file)
    {
        lock (_files)
        {
            if (_files.ContainsKey(key))
            {
                Forget(key);
            }

            _files.Add(key, file);
            _byUse.AddLast(key);
            _bytes += file.Bytes;
            while (_files.Count > 1 && (_files.Count > _options.MaxSpoolFiles || _bytes > _options.MaxSpoolBytes))
            {
                Forget(_byUse.First!.Value);
            }

            return file.Open();
        }
    }

    private void Forget(string key)
    {
        _byUse.Remove(key);
        _files.Remove(key, out var file);
        _bytes -= file!.Bytes;
        File.Delete(file.Path);
    }
}
