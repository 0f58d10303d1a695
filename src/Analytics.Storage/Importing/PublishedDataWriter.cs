using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>Puts new published data in the place of the old, wholly or not at all.</summary>
internal static class PublishedDataWriter
{
    /// <summary>False, with nothing changed, when another process has imported the same content meanwhile.</summary>
    public static async Task<bool> WriteAsync(
        AnalyticsDbContext context, PublishedData data, string contentHash, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await IsNewestAsync(context, contentHash, cancellation))
        {
            return false;
        }

        await DeleteAsync(context, cancellation);
        var batch = new ImportBatch { ContentHash = contentHash, ImportedAt = DateTime.UtcNow, Rows = data.Rows };
        foreach (var statement in data.Statements)
        {
            statement.Batch = batch;
        }

        Add(context, data);
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    public static async Task<bool> IsNewestAsync(AnalyticsDbContext context, string contentHash, CancellationToken cancellation) =>
        await context.ImportBatches
            .OrderByDescending(batch => batch.Id)
            .Select(batch => batch.ContentHash)
            .FirstOrDefaultAsync(cancellation) == contentHash;

    private static async Task DeleteAsync(AnalyticsDbContext context, CancellationToken cancellation)
    {
        await context.Statements.ExecuteDeleteAsync(cancellation);
        await context.ObservationOrigins.ExecuteDeleteAsync(cancellation);
        await context.Observations.ExecuteDeleteAsync(cancellation);
        await context.Awards.ExecuteDeleteAsync(cancellation);
        await context.Populations.ExecuteDeleteAsync(cancellation);
        await context.Institutions.ExecuteDeleteAsync(cancellation);
        await context.Donors.ExecuteDeleteAsync(cancellation);
        await context.Districts.ExecuteDeleteAsync(cancellation);
        await context.Cities.ExecuteDeleteAsync(cancellation);
        await context.Years.ExecuteDeleteAsync(cancellation);
        await context.Sources.ExecuteDeleteAsync(cancellation);
    }

    private static void Add(AnalyticsDbContext context, PublishedData data)
    {
        context.AddRange(data.Sources);
        context.AddRange(data.Cities);
        context.AddRange(data.Districts);
        context.AddRange(data.Institutions);
        context.AddRange(data.Donors);
        context.AddRange(data.Years);
        context.AddRange(data.Observations);
        context.AddRange(data.Origins);
        context.AddRange(data.Statements);
        context.AddRange(data.Awards);
        context.AddRange(data.Populations);
    }
}
