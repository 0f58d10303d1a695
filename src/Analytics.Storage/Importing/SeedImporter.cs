using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>Brings the published data of a folder of CSV files into the database, all or nothing.</summary>
public sealed class SeedImporter
{
    private readonly DatabaseFile _file;
    private readonly AnalyticsContextPool _pool;

    internal SeedImporter(DatabaseFile file, AnalyticsContextPool pool)
    {
        _file = file;
        _pool = pool;
    }

    /// <summary>
    /// Checks all files, and further ones that were added by <see cref="StatisticsImporter"/>, and, where they have no fault and differ from the newest import, replaces the published data by theirs in one transaction.
    /// The database must have been prepared by <see cref="DatabaseStart"/>.
    /// </summary>
    /// <exception cref="StorageException">The database is locked or cannot be written to; nothing was changed.</exception>
    public Task<ImportReport> ImportAsync(
        string directory, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        ImportAsync(directory, (_, further) => further, progress, cancellation);

    /// <summary>The same with other further files: what <paramref name="change"/> does to the context is saved with the data.</summary>
    internal async Task<ImportReport> ImportAsync(
        string directory,
        Func<AnalyticsDbContext, List<StatisticsFile>, List<StatisticsFile>> change,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        try
        {
            await using var context = _pool.CreateDbContext();
            var further = change(context, await context.StatisticsFiles.OrderBy(file => file.Id).ToListAsync(cancellation));
            return await RunAsync(context, directory, further, new ImportSteps(progress), cancellation);
        }
        catch (Exception failure) when (StorageFailure.CauseOf(failure) is { } cause)
        {
            throw StorageFailure.Explain(cause, _file.Path);
        }
    }

    private static async Task<ImportReport> RunAsync(
        AnalyticsDbContext context, string directory, List<StatisticsFile> further, ImportSteps steps, CancellationToken cancellation)
    {
        var faults = new FaultList();
        var folder = await SeedFolder.ReadAsync(directory, faults, cancellation);
        further.ForEach(folder.AddFurther);
        steps.Expect(further.Count);
        var hash = folder.Hash();
        if (!faults.Any && await PublishedDataWriter.IsNewestAsync(context, hash, cancellation))
        {
            return new ImportReport(Imported: false, AlreadyImported: true, [], Rows: 0);
        }

        var data = new SeedReader(folder, faults, steps.Begin).Read();
        if (faults.Any)
        {
            return new ImportReport(Imported: false, AlreadyImported: false, faults.InOrder(), data.Rows);
        }

        steps.Begin("observations");
        Derive(data);
        steps.Begin("database");
        var written = await PublishedDataWriter.WriteAsync(context, data, hash, faults, cancellation);
        steps.End();
        return new ImportReport(written, !written && !faults.Any, faults.InOrder(), data.Rows);
    }

    private static void Derive(PublishedData data)
    {
        ObservationBuilder.Build(data);
        ImpliedObservations.Add(data);
        YearBuilder.Build(data);
        DonorYears.Set(data);
    }
}
