namespace Analytics.GraphQL.Tests.Execution;

/// <summary>A scoped service that knows how many of its kind live.</summary>
internal sealed class ScopedThing : IDisposable
{
    private static int _made;

    public int Number { get; } = Interlocked.Increment(ref _made);

    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}
