using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Entities.Records;

/// <summary>Keys, links and checks of the donation records that names alone do not say.</summary>
internal static class RecordShape
{
    public static void Apply(ModelBuilder model)
    {
        var batch = model.Entity<DonationBatch>();
        batch.HasIndex(row => row.ContentHash);
        batch.ToTable(table => table.HasCheckConstraint("ck_donation_batches_days", "covers_from <= covers_to"));
        model.Entity<DonorRecord>().HasIndex(donor => donor.Pseudonym).IsUnique();
        var donation = model.Entity<Donation>();
        donation.HasOne(row => row.Batch).WithMany(batch => batch.Donations);
        donation.HasIndex(row => row.Number).IsUnique();
        donation.HasIndex(row => row.DonatedOn);
        donation.HasIndex(row => new { row.DistrictId, row.DonatedOn, row.Volume });
        donation.ToTable(table => table.HasCheckConstraint("ck_donations_amounts", "volume >= 0 AND therapeutic_units >= 0"));
        model.Entity<RecordedDonation>().ToView("recorded_donations").HasNoKey();
    }
}
