namespace Analytics.Server.Exports.Files;

/// <summary>A finished file.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Bytes">Its length.</param>
internal sealed record SpooledFile(string Path, long Bytes)
{
    /// <summary>Opens it for reading; it may be deleted meanwhile.</summary>
    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1, FileOptions.Asynchronous);
}
