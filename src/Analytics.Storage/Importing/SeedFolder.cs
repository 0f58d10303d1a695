using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The bytes of the seed's files, as they were at one moment.</summary>
internal sealed class SeedFolder
{
    /// <summary>Another one whenever the rules by which files are read or observations derived change: an existing database is then derived anew at the next start.</summary>
    private const string RulesOfImport = "2";

    private readonly Dictionary<SeedFile, byte[]> _contents = [];
    private readonly List<SeedFile> _further = [];

    /// <summary>The files of statements: the seed's, then the further ones.</summary>
    public IEnumerable<SeedFile> StatementFiles => _further.Prepend(SeedFiles.Statements);

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

    /// <summary>Adds a file of further statements, under a name that no other file has.</summary>
    public void AddFurther(StatisticsFile file)
    {
        var name = file.FileName;
        for (var number = 2; SeedFiles.All.Concat(_further).Any(other => other.Name == name); number++)
        {
            name = $"{file.FileName} ({number})";
        }

        var further = SeedFiles.Statements with { Name = name };
        _further.Add(further);
        _contents[further] = Encoding.UTF8.GetBytes(file.Content);
    }

    public byte[]? ContentOf(SeedFile file) => _contents.GetValueOrDefault(file);

    /// <summary>SHA-256 over names, lengths and bytes of the files and over the rules by which this version reads them and derives from them.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(RulesOfImport));
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var file in SeedFiles.All.Concat(_further).Where(_contents.ContainsKey))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name));
            BinaryPrimitives.WriteInt64LittleEndian(length, _contents[file].LongLength);
            hash.AppendData(length);
            hash.AppendData(_contents[file]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
