using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>Puts new published data in the place of the old, wholly or not at all.</summary>
internal static class PublishedDataWriter
{
    /// <summary>False, with nothing changed, when another process has imported the same content meanwhile, or with a fault when donation records refer to what is gone.</summary>
    public static async Task<bool> WriteAsync(
        AnalyticsDbContext context, PublishedData data, string contentHash, FaultList faults, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await IsNewestAsync(context, contentHash, cancellation))
        {
            return false;
        }

        var keys = await PublishedKeys.ReadAsync(context, data, cancellation);
        await RecordedPlaces.CheckAsync(context, keys, faults, cancellation);
        if (faults.Any)
        {
            return false;
        }

        keys.AssignTo(data);
        await DeleteFiguresAsync(context, cancellation);
        Put(context, data, keys);
        AddFigures(context, data, contentHash);
        await context.SaveChangesAsync(cancellation);
        await DeleteGoneAsync(context, keys, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public static async Task<bool> IsNewestAsync(AnalyticsDbContext context, string contentHash, CancellationToken cancellation) =>
        await context.ImportBatches
            .OrderByDescending(batch => batch.Id)
            .Select(batch => batch.ContentHash)
            .FirstOrDefaultAsync(cancellation) == contentHash;

    private static async Task DeleteFiguresAsync(AnalyticsDbContext context, CancellationToken cancellation)
    {
        await context.Statements.ExecuteDeleteAsync(cancellation);
        await context.ObservationOrigins.ExecuteDeleteAsync(cancellation);
        await context.Observations.ExecuteDeleteAsync(cancellation);
        await context.Awards.ExecuteDeleteAsync(cancellation);
        await context.Populations.ExecuteDeleteAsync(cancellation);
        await context.Years.ExecuteDeleteAsync(cancellation);
    }

    private static void Put(AnalyticsDbContext context, PublishedData data, PublishedKeys keys)
    {
        Put(context, data.Sources, keys.Sources, row => row.Id);
        Put(context, data.Cities, keys.Cities, row => row.Id);
        Put(context, data.Districts, keys.Districts, row => row.Id);
        Put(context, data.Institutions, keys.Institutions, row => row.Id);
        Put(context, data.Donors, keys.Donors, row => row.Id);
    }

    private static void Put<T>(AnalyticsDbContext context, List<T> rows, KeptKeys keys, Func<T, int> keyOf)
        where T : class
    {
        foreach (var row in rows)
        {
            context.Entry(row).State = keys.IsKnown(keyOf(row)) ? EntityState.Modified : EntityState.Added;
        }
    }

    private static void AddFigures(AnalyticsDbContext context, PublishedData data, string contentHash)
    {
        var batch = new ImportBatch { ContentHash = contentHash, ImportedAt = DateTime.UtcNow, Rows = data.Rows };
        data.Statements.ForEach(row => row.Batch = batch);
        context.AddRange(data.Years);
        context.AddRange(data.Observations);
        context.AddRange(data.Origins);
        context.AddRange(data.Statements);
        context.AddRange(data.Awards);
        context.AddRange(data.Populations);
    }

    private static async Task DeleteGoneAsync(AnalyticsDbContext context, PublishedKeys keys, CancellationToken cancellation)
    {
        await context.Institutions.Where(row => keys.Institutions.GoneKeys.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
        await context.Donors.Where(row => keys.Donors.GoneKeys.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
        await context.Districts.Where(row => keys.Districts.GoneKeys.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
        await context.Cities.Where(row => keys.Cities.GoneKeys.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
        await context.Sources.Where(row => keys.Sources.GoneKeys.Contains(row.Id)).ExecuteDeleteAsync(cancellation);
    }
}
