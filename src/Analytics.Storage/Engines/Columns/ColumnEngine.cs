using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns;

/// <summary>
/// The storage engine that holds records as columns in memory, and asks the database for all else.
/// Records are of the version that <see cref="ReadVersionAsync"/> gave last: it returns a new version only once its records are there, and where records alone have changed, the one there was until then, so that nobody waits.
/// </summary>
public sealed class ColumnEngine : IStorageEngine
{
    private const int MostAttempts = 3;

    private readonly IStorageEngine _database;
    private readonly ColumnLoader _loader;
    private readonly Lock _gate = new();
    private volatile ColumnSnapshot? _snapshot;
    private Task<ColumnSnapshot>? _loading;

    internal ColumnEngine(IStorageEngine database, ColumnLoader loader)
    {
        _database = database;
        _loader = loader;
    }

    /// <inheritdoc/>
    public string Name => "columns in memory";

    /// <summary>Where each fact of records is read; none before the first version was.</summary>
    public IReadOnlyList<FactMode> Modes => _snapshot?.Modes ?? [];

    /// <inheritdoc/>
    public async ValueTask<string> ReadVersionAsync(CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var version = await _database.ReadVersionAsync(cancellation).ConfigureAwait(false);
            if (_snapshot is { } held && (held.Version == version || (held.StandsInFor(version) && !LoadAsync(version).IsCompleted)))
            {
                return held.Version;
            }

            // Who joins a loading that began before the newest import gets what was there then, and asks again.
            var loaded = await LoadAsync(version).WaitAsync(cancellation).ConfigureAwait(false);
            if (loaded.Version == version || attempt == MostAttempts)
            {
                return loaded.Version;
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Member>> ReadMembersAsync(Dimension dimension, CancellationToken cancellation) =>
        _database.ReadMembersAsync(dimension, cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<FigureRow>> ScanAsync(FigureScan scan, CancellationToken cancellation) =>
        _database.ScanAsync(scan, cancellation);

    /// <inheritdoc/>
    public string Explain(FigureScan scan) => _database.Explain(scan);

    /// <inheritdoc/>
    public ValueTask<RecordState> ReadRecordsAsync(Fact fact, CancellationToken cancellation) =>
        _snapshot?.States.TryGetValue(fact.Name, out var state) == true ? new(state) : _database.ReadRecordsAsync(fact, cancellation);

    /// <inheritdoc/>
    public async ValueTask<AggregateTable> AggregateAsync(AggregateScan scan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scan);
        if (_snapshot is null)
        {
            await ReadVersionAsync(cancellation).ConfigureAwait(false);
        }

        return _snapshot!.Plan(scan) is { } plan
            ? ScanRun.Run(plan, cancellation)
            : await _database.AggregateAsync(scan, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public string Explain(AggregateScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return _snapshot?.Plan(scan) is { } plan ? ScanExplanation.Of(plan) : _database.Explain(scan);
    }

    // One loads, on a thread of its own, and all who need it wait; nobody's cancellation ends it for the others.
    private Task<ColumnSnapshot> LoadAsync(string version)
    {
        lock (_gate)
        {
            if (_snapshot is { } snapshot && snapshot.Version == version)
            {
                return Task.FromResult(snapshot);
            }

            return _loading ??= Task.Factory.StartNew(LoadAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
        }
    }

    private async Task<ColumnSnapshot> LoadAsync()
    {
        try
        {
            return _snapshot = await _loader.LoadAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
            {
                _loading = null;
            }
        }
    }
}
