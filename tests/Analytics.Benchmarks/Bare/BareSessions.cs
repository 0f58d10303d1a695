using System.Collections.Concurrent;

namespace Analytics.Benchmarks.Bare;

/// <summary>Open connections that wait for the next request.</summary>
internal sealed class BareSessions(string connectionString) : IDisposable
{
    private readonly ConcurrentQueue<BareSession> _idle = new();

    public BareSession Rent() => _idle.TryDequeue(out var session) ? session : new BareSession(connectionString);

    public void Return(BareSession session) => _idle.Enqueue(session);

    public void Dispose()
    {
        while (_idle.TryDequeue(out var session))
        {
            session.Dispose();
        }
    }
}
