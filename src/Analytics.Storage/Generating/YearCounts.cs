namespace Analytics.Storage.Generating;

/// <summary>How many donations of each dose each district has in each year; they add up to the rows asked for.</summary>
internal static class YearCounts
{
    /// <summary>By year; within a year by district and, within it, by dose. Scaled, unless the options are the calibrated ones.</summary>
    public static IEnumerable<(int Year, int[] Counts)> Of(GeneratorOptions options)
    {
        var years = Enumerable.Range(options.From, options.To - options.From + 1);
        var total = years.Sum(year => CountsOf(year).Sum(count => (long)count));
        var parts = new Apportionment(options.Rows, total);
        foreach (var year in years)
        {
            yield return (year, [.. CountsOf(year).Select(parts.Next)]);
        }
    }

    /// <summary>The counts of a calibrated year; other years are like the nearest of them.</summary>
    private static int[] CountsOf(int year) => Math.Clamp(year, GeneratorOptions.CalibratedFrom, GeneratorOptions.CalibratedTo) switch
    {
        2023 => [.. PublishedYears.Of2023.SelectMany(doses => doses.ToArray())],
        2022 => [.. PublishedYears.Of2022.SelectMany(doses => doses.ToArray())],
        var earlier => EarlierYears.CountsOf(earlier),
    };
}
