using System.Globalization;

namespace Analytics.Benchmarks.Interaction;

/// <summary>The clicks in one line.</summary>
internal static class ClickTable
{
    public static string Of(IReadOnlyList<Click> clicks)
    {
        var sorted = clicks.Select(click => click.Milliseconds).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| clicks | median, ms | p95, ms | slowest, ms | answers of the page's own cache |\n|---|---|---|---|---|\n| {clicks.Count} | {Quantile(sorted, 0.5):0} | {Quantile(sorted, 0.95):0} | {sorted[^1]:0} | {clicks.Count(click => click.Asked == 0)} |");
    }

    private static double Quantile(double[] sorted, double part) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * part)];
}
