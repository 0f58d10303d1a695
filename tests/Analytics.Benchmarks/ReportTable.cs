using System.Globalization;

namespace Analytics.Benchmarks;

/// <summary>The results as a Markdown table; each number is the median over the rounds.</summary>
internal static class ReportTable
{
    public const string Header =
        "| question | requests/s | bare | ratio (min–max) | aim | CPU µs/request | bare | ratio | p50 µs | bare | p99 µs | bare |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|---|";

    public static string Row(Scenario scenario, IReadOnlyList<(Sample Product, Sample Bare)> samples)
    {
        var ratios = samples.Select(pair => pair.Product.RequestsPerSecond / pair.Bare.RequestsPerSecond).ToArray();
        var processor = samples.Select(pair => pair.Bare.ProcessorMicrosecondsPerRequest / pair.Product.ProcessorMicrosecondsPerRequest);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {scenario.Name} | {Median(samples, s => s.RequestsPerSecond)} "
            + $"| **{Median(ratios):0.00}** ({ratios.Min():0.00}–{ratios.Max():0.00}) | {scenario.Aim:0.00} "
            + $"| {Median(samples, s => s.ProcessorMicrosecondsPerRequest)} | **{Median(processor):0.00}** "
            + $"| {Median(samples, s => s.Latency(0.5))} | {Median(samples, s => s.Latency(0.99))} |");
    }

    private static string Median(IReadOnlyList<(Sample Product, Sample Bare)> samples, Func<Sample, double> read) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Median(samples.Select(pair => read(pair.Product))):0} | {Median(samples.Select(pair => read(pair.Bare))):0}");

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
