using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Gives each donor the years of donation that were observed last.</summary>
internal static class DonorYears
{
    public static void Set(PublishedData data)
    {
        var observed = data.Observations
            .Where(row => row is { Metric: Metric.YearsDonating, DonorId: not null, Value: not null })
            .GroupBy(row => row.DonorId!.Value)
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.Period.End)!.Value!.Value);
        foreach (var donor in data.Donors)
        {
            donor.YearsDonating = observed.TryGetValue(donor.Id, out var years) ? decimal.ToInt32(years) : null;
        }
    }
}
