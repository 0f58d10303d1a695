using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage.Importing;

/// <summary>Guards the places and institutions that donation records refer to.</summary>
internal static class RecordedPlaces
{
    /// <summary>Adds a fault for each that the files no longer have although records stand on it.</summary>
    public static async Task CheckAsync(AnalyticsDbContext context, PublishedKeys keys, FaultList faults, CancellationToken cancellation)
    {
        foreach (var (code, key) in keys.Districts.Gone)
        {
            var records = await context.Donations.CountAsync(row => row.DistrictId == key, cancellation);
            AddFault(faults, SeedFiles.Districts, "code", $"district '{code}'", records);
        }

        foreach (var (code, key) in keys.Institutions.Gone)
        {
            var records = await context.Donations.CountAsync(row => row.InstitutionId == key, cancellation);
            AddFault(faults, SeedFiles.Institutions, "key", $"institution '{code}'", records);
        }
    }

    private static void AddFault(FaultList faults, SeedFile file, string column, string what, int records)
    {
        if (records > 0)
        {
            var count = records == 1 ? "1 donation record refers" : FormattableString.Invariant($"{records} donation records refer");
            faults.Add(file.Name, 0, column, $"the {what} is gone, but {count} to it", "keep its row, or undo the imports of those records first");
        }
    }
}
