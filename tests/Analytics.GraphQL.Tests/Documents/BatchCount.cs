namespace Analytics.GraphQL.Tests.Documents;

/// <summary>How many batches were loaded.</summary>
public sealed class BatchCount
{
    private int _count;

    public int Value => _count;

    public void Add() => Interlocked.Increment(ref _count);
}
