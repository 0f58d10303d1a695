using Analytics.Storage.Entities.Records;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Entities;

/// <summary>The published data in its database. Queries do not track; a rented context goes back to its pool when disposed, so dispose it once.</summary>
public sealed class AnalyticsDbContext : DbContext
{
    private readonly AnalyticsContextPool? _pool;

    /// <summary>A context of its own, for tests and tools; the program rents contexts from <see cref="AnalyticsContextPool"/>.</summary>
    public AnalyticsDbContext(DbContextOptions<AnalyticsDbContext> options)
        : base(options)
    {
    }

    internal AnalyticsDbContext(DbContextOptions<AnalyticsDbContext> options, AnalyticsContextPool pool)
        : base(options)
    {
        _pool = pool;
    }

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

    /// <summary>The imports of donation records.</summary>
    public DbSet<DonationBatch> DonationBatches => Set<DonationBatch>();

    /// <summary>The donors of the records, by pseudonym.</summary>
    public DbSet<DonorRecord> DonorRecords => Set<DonorRecord>();

    /// <summary>The donation records.</summary>
    public DbSet<Donation> Donations => Set<Donation>();

    /// <summary>What imports of records added to donors known before.</summary>
    public DbSet<DonorAmendment> DonorAmendments => Set<DonorAmendment>();

    /// <summary>The files of further published figures.</summary>
    public DbSet<StatisticsFile> StatisticsFiles => Set<StatisticsFile>();

    /// <summary>The donation records with what is known of their donors; for reading.</summary>
    public DbSet<RecordedDonation> RecordedDonations => Set<RecordedDonation>();

    /// <summary>Goes back to the pool, or closes when it belongs to none.</summary>
    public override void Dispose()
    {
        if (_pool is null)
        {
            base.Dispose();
        }
        else
        {
            _pool.Return(this);
        }
    }

    /// <summary>Goes back to the pool, or closes when it belongs to none.</summary>
    public override ValueTask DisposeAsync()
    {
        if (_pool is null)
        {
            return base.DisposeAsync();
        }

        _pool.Return(this);
        return ValueTask.CompletedTask;
    }

    internal void Close() => base.Dispose();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        EntityShape.Apply(modelBuilder);
        StorageConventions.Apply(modelBuilder);
    }
}
