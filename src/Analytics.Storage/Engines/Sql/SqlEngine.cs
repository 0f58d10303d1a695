using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>The storage engine that asks the database itself: each scan is one statement.</summary>
internal sealed class SqlEngine(StatementRunner runner, SemanticModel model, SqlDialect dialect) : IStorageEngine
{

    private static readonly SqlStatement NewestImport = new(
        """
        SELECT id, content_hash, (SELECT coalesce(max(id), 0) FROM donation_batches), (SELECT count(*) FROM donation_batches WHERE undone_at IS NOT NULL)
        FROM import_batches ORDER BY id DESC LIMIT 1
        """,
        []);


    private readonly ScanRenderer _scans = new(model, dialect);
    private KnownVersion? _known;

    /// <inheritdoc/>
    public string Name { get; } = $"SQL on {dialect.Name}";

    /// <inheritdoc/>
    public async ValueTask<string> ReadVersionAsync(CancellationToken cancellation)
    {
        var changes = runner.ReadChanges();
        if (_known is { } known && known.Changes == changes)
        {
            return known.Version;
        }

        var versions = await runner.ReadAsync(NewestImport, row => DataVersion.Of(row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3)), cancellation);
        var newest = (versions is [var version] ? version : DataVersion.None).ToString();
        _known = new KnownVersion(changes, newest);
        return newest;
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Member>> ReadMembersAsync(Dimension dimension, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        var select = new MemberSelect(dimension, dialect);
        return runner.ReadAsync(select.Statement, select.Read, cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<FigureRow>> ScanAsync(FigureScan scan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return runner.ReadAsync(_scans.Render(scan), _scans.ReaderOf(scan).Read, cancellation);
    }

    /// <inheritdoc/>
    public string Explain(FigureScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return _scans.Render(scan).ToString();
    }

    /// <inheritdoc/>
    public async ValueTask<RecordState> ReadRecordsAsync(Fact fact, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var records = fact.Records ?? throw new ArgumentException($"The fact '{fact.Name}' has no records.", nameof(fact));
        return RecordStateSelect.StateOf(await runner.ReadAsync(RecordStateSelect.Of(records, dialect), RecordStateSelect.Read, cancellation));
    }

    /// <inheritdoc/>
    public async ValueTask<AggregateTable> AggregateAsync(AggregateScan scan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scan);
        var select = Select(scan);
        var groups = await runner.ReadAsync(select.Statement, select.Read, cancellation);
        return new AggregateTable([.. groups.Select(group => group.Keys)], [.. groups.Select(group => group.Values)]);
    }

    /// <inheritdoc/>
    public string Explain(AggregateScan scan)
    {
        ArgumentNullException.ThrowIfNull(scan);
        return Select(scan).Statement.ToString();
    }

    private AggregateSelect Select(AggregateScan scan) => model.Facts.TryGetValue(scan.Fact, out var fact)
        ? new AggregateSelect(model, scan, StoredTables.All.Tables[fact.Table], dialect)
        : throw new ArgumentException($"The model has no fact '{scan.Fact}'.", nameof(scan));

    private sealed record KnownVersion((long Opened, long Changes) Changes, string Version);
}
