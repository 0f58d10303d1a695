namespace Analytics.Benchmarks;

/// <summary>What one round measured: how many answers, in what wall and processor time of the server, and each latency.</summary>
internal sealed record Sample(int Requests, TimeSpan Wall, TimeSpan Processor, double[] LatenciesInMicroseconds)
{
    public double RequestsPerSecond => Requests / Wall.TotalSeconds;

    public double ProcessorMicrosecondsPerRequest => Processor.TotalMicroseconds / Requests;

    public double Latency(double quantile)
    {
        var sorted = LatenciesInMicroseconds.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * quantile)];
    }
}
