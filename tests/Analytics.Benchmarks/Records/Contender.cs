namespace Analytics.Benchmarks.Records;

/// <summary>Something that answers questions on donation records.</summary>
internal abstract class Contender(string name) : IAsyncDisposable
{
    public string Name => name;

    public abstract Task<TimedRows> AskAsync(RecordQuestion question);

    /// <summary>Answers a second, over several connections.</summary>
    public abstract Task<double> AnswersPerSecondAsync(RecordQuestion question, int connections, TimeSpan duration);

    public abstract ValueTask DisposeAsync();
}
