using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Analytics.Storage.Importing;

/// <summary>The bytes of the seed's files, as they were at one moment.</summary>
internal sealed class SeedFolder
{
    /// <summary>Another one whenever the rules by which files are read or observations derived change: an existing database is then derived anew at the next start.</summary>
    private const string RulesOfImport = "2";

    private readonly Dictionary<SeedFile, byte[]> _contents = [];

    /// <summary>Reads every file; one that is missing or cannot be read becomes a fault.</summary>
    public static async Task<SeedFolder> ReadAsync(string directory, FaultList faults, CancellationToken cancellation)
    {
        var folder = new SeedFolder();
        foreach (var file in SeedFiles.All)
        {
            try
            {
                folder._contents[file] = await File.ReadAllBytesAsync(Path.Combine(directory, file.Name), cancellation);
            }
            catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
            {
                faults.Add(file.Name, 0, null, "the file is missing", $"add it, with the header '{file.Header}'");
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                faults.Add(file.Name, 0, null, "the file cannot be read", "check its permissions and that no program holds it");
            }
        }

        return folder;
    }

    public byte[]? ContentOf(SeedFile file) => _contents.GetValueOrDefault(file);

    /// <summary>SHA-256 over names, lengths and bytes of the files and over the rules by which this version reads them and derives from them.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(RulesOfImport));
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var file in SeedFiles.All.Where(_contents.ContainsKey))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            BinaryPrimitives.WriteInt64LittleEndian(length, _contents[file].LongLength);
            hash.AppendData(length);
            hash.AppendData(_contents[file]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
