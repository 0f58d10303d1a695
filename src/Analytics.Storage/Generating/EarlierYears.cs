namespace Analytics.Storage.Generating;

/// <summary>The years before 2022, of which nothing was published: all of it is assumed.</summary>
internal static class EarlierYears
{
    private const int First = GeneratorOptions.CalibratedFrom;

    /// <summary>Donations of 1998 to 2021: growth, a slower year in 2003, fewer from 2020.</summary>
    private static readonly int[] Totals =
    [
        22_000, 26_000, 30_000, 33_500, 36_500, 37_000, 41_000, 44_000, 47_000, 49_500, 52_500, 54_000,
        55_500, 57_000, 58_500, 59_500, 61_500, 62_500, 63_500, 64_500, 65_000, 66_000, 57_000, 54_480,
    ];

    /// <summary>Districts share as in 2023; 400 mL was half as common in 1998, and platelets were not yet given.</summary>
    public static int[] CountsOf(int year)
    {
        var passed = year - First;
        var weights = new List<int>(Places.Codes.Length * Doses.Kinds);
        foreach (var doses in PublishedYears.Of2023)
        {
            weights.AddRange(
                doses.Ml200 * 100, doses.Ml300 * 100, doses.Ml400 * (50 + (2 * passed)), doses.OneUnit * 4 * passed, doses.TwoUnits * 4 * passed);
        }

        return Apportionment.Split(Totals[passed], weights);
    }
}
