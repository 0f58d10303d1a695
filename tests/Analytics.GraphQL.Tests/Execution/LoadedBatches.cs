using System.Collections.Concurrent;

namespace Analytics.GraphQL.Tests.Execution;

/// <summary>The batches that loaders of a test were asked for.</summary>
internal sealed class LoadedBatches
{
    private readonly ConcurrentQueue<int[]> _batches = new();

    public bool IsAsynchronous { get; init; }

    public IReadOnlyCollection<int[]> All => _batches;

    public string Text => string.Join(" | ", _batches.Select(batch => string.Join(",", batch.Order())));

    public void Add(IReadOnlyList<int> keys) => _batches.Enqueue([.. keys]);
}
