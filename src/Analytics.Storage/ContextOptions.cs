using Analytics.Storage.Entities;
using Analytics.Storage.Querying;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Analytics.Storage;

/// <summary>What every context is set to, so that all share one model.</summary>
internal static class ContextOptions
{
    /// <summary>How statements are made of queries.</summary>
    public static void Translate(SqliteDbContextOptionsBuilder sqlite) => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    /// <summary>Adds what does not depend on the connection.</summary>
    public static DbContextOptionsBuilder<AnalyticsDbContext> Add(DbContextOptionsBuilder<AnalyticsDbContext> options) => options
#pragma warning disable EF9100 // See QueryConstants.
        .ReplaceService<ILiftableConstantProcessor, QueryConstants>()
#pragma warning restore EF9100
        .EnableThreadSafetyChecks(false)
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
