using System.Collections.Concurrent;
using Analytics.GraphQL.Execution;
using Microsoft.Extensions.Logging;

namespace Analytics.GraphQL.Tests.Execution;

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLogger : ILogger<RequestExecutor>
{
    private readonly ConcurrentQueue<(string Message, Exception? Exception)> _entries = new();

    public IReadOnlyCollection<(string Message, Exception? Exception)> Entries => _entries;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _entries.Enqueue((formatter(state, exception), exception));
}
