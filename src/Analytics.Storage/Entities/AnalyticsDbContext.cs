using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Entities;

/// <summary>The published data in its database, rented from <see cref="AnalyticsContextPool"/>. Queries do not track. Disposing gives it back: do so once, and do not use it afterwards.</summary>
public sealed class AnalyticsDbContext : DbContext
{
    private readonly AnalyticsContextPool _pool;

    internal AnalyticsDbContext(DbContextOptions<AnalyticsDbContext> options, AnalyticsContextPool pool)
        : base(options) => _pool = pool;

    /// <summary>The cities.</summary>
    public DbSet<City> Cities => Set<City>();

    /// <summary>The districts and county-level cities.</summary>
    public DbSet<District> Districts => Set<District>();

    /// <summary>The institutions.</summary>
    public DbSet<Institution> Institutions => Set<Institution>();

    /// <summary>The named donors.</summary>
    public DbSet<Donor> Donors => Set<Donor>();

    /// <summary>The calendar years that data touches.</summary>
    public DbSet<Year> Years => Set<Year>();

    /// <summary>The documents.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>The figures as printed.</summary>
    public DbSet<Statement> Statements => Set<Statement>();

    /// <summary>The figures as reconciled or implied.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>What implied observations follow from.</summary>
    public DbSet<ObservationOrigin> ObservationOrigins => Set<ObservationOrigin>();

    /// <summary>The awards.</summary>
    public DbSet<Award> Awards => Set<Award>();

    /// <summary>The residents at a date.</summary>
    public DbSet<Population> Populations => Set<Population>();

    /// <summary>The imports, the newest with the highest id.</summary>
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    /// <summary>Goes back to the pool.</summary>
    public override void Dispose()
    {
        if (!_pool.TryReturn(this))
        {
            base.Dispose();
        }
    }

    /// <summary>Goes back to the pool.</summary>
    public override ValueTask DisposeAsync() => _pool.TryReturn(this) ? ValueTask.CompletedTask : base.DisposeAsync();

    internal void Close() => base.Dispose();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        EntityShape.Apply(modelBuilder);
        StorageConventions.Apply(modelBuilder);
    }
}
