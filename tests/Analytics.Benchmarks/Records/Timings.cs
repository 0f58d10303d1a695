using System.Globalization;

namespace Analytics.Benchmarks.Records;

/// <summary>How long a contender took for a question, each time; or why it did not answer.</summary>
internal sealed class Timings(string? reason)
{
    private readonly List<double> _milliseconds = [];

    public string? Reason => reason;

    public double Median => Quantile(0.5);

    public double PerSecond { get; set; }

    public void Add(TimeSpan elapsed) => _milliseconds.Add(elapsed.TotalMilliseconds);

    public override string ToString() => reason is not null
        ? "–"
        : string.Create(CultureInfo.InvariantCulture, $"{Short(Median)}, {Short(Quantile(0.95))}");

    private static string Short(double milliseconds) => milliseconds.ToString(milliseconds < 10 ? "0.00" : "0", CultureInfo.InvariantCulture);

    private double Quantile(double part)
    {
        var sorted = _milliseconds.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * part)];
    }
}
