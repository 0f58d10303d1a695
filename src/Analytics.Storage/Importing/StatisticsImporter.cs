using System.Security.Cryptography;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>Adds files of further published figures to those of the seed, and removes them; figures are reconciled over all of them. The database must have been prepared by <see cref="DatabaseStart"/>.</summary>
public sealed class StatisticsImporter
{
    private readonly AnalyticsContextPool _pool;
    private readonly SeedImporter _seed;

    internal StatisticsImporter(AnalyticsContextPool pool, SeedImporter seed)
    {
        _pool = pool;
        _seed = seed;
    }

    /// <summary>The files there are, the oldest first.</summary>
    public async Task<IReadOnlyList<StatisticsFile>> ListAsync(CancellationToken cancellation = default)
    {
        await using var context = _pool.CreateDbContext();
        return await context.StatisticsFiles.OrderBy(file => file.Id).ToListAsync(cancellation);
    }

    /// <summary>Adds a file in the form of the seed's statements, where neither it nor the folder has a fault.</summary>
    /// <param name="directory">The folder of the seed.</param>
    /// <param name="fileName">Its name, without its folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="cancellation">Ends the import with nothing changed.</param>
    /// <exception cref="StorageException">The database is locked or cannot be written to; nothing was changed.</exception>
    public async Task<ImportReport> AddAsync(string directory, string fileName, byte[] content, CancellationToken cancellation = default)
    {
        var faults = new FaultList();
        if (Utf8Text.Decode(SeedFiles.Statements with { Name = fileName }, content, faults) is not { } text)
        {
            return new ImportReport(Imported: false, AlreadyImported: false, faults.InOrder(), Rows: 0);
        }

        var file = new StatisticsFile { ContentHash = HashOf(content), FileName = fileName, AddedAt = DateTime.UtcNow, Content = text };
        if ((await ListAsync(cancellation)).Any(known => known.ContentHash == file.ContentHash))
        {
            return new ImportReport(Imported: false, AlreadyImported: true, [], Rows: 0);
        }

        return await _seed.ImportAsync(
            directory,
            (context, further) =>
            {
                context.Add(file);
                return [.. further, file];
            },
            progress: null,
            cancellation);
    }

    /// <summary>Removes a file, by the first digits of its hash; null, with nothing changed, where they are not those of exactly one.</summary>
    /// <exception cref="StorageException">The database is locked or cannot be written to; nothing was changed.</exception>
    public async Task<ImportReport?> RemoveAsync(string directory, string hash, CancellationToken cancellation = default)
    {
        var found = (await ListAsync(cancellation)).Where(file => file.ContentHash.StartsWith(hash, StringComparison.OrdinalIgnoreCase)).ToList();
        if (hash.Length == 0 || found is not [var gone])
        {
            return null;
        }

        return await _seed.ImportAsync(
            directory,
            (context, further) =>
            {
                context.Remove(gone);
                return [.. further.Where(file => file.Id != gone.Id)];
            },
            progress: null,
            cancellation);
    }

    /// <summary>SHA-256 of a file, in lower-case hexadecimal digits.</summary>
    public static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
