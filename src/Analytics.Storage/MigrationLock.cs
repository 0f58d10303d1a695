using System.Globalization;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>The row by which a process keeps others from migrating; it stays behind when that process is killed.</summary>
internal static class MigrationLock
{
    private const string Table = "__EFMigrationsLock";

    public static async Task ForgetAbandonedAsync(AnalyticsDbContext context, TimeSpan longest, CancellationToken cancellation)
    {
        var found = await context.Database
            .SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_schema WHERE name = {Table}")
            .SingleAsync(cancellation);
        if (found == 0)
        {
            return;
        }

        var oldest = (DateTimeOffset.UtcNow - longest).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        await context.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < {oldest}""", cancellation);
    }
}
