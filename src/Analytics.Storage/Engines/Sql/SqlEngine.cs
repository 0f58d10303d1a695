using System.Globalization;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>The storage engine that asks the database itself: each scan is one statement.</summary>
internal sealed class SqlEngine(StatementRunner runner, SemanticModel model, SqlDialect dialect) : IStorageEngine
{
    private const int DigitsOfHash = 12;
    private const string NothingImported = "0";

    private static readonly SqlStatement NewestImport = new("SELECT id, content_hash FROM import_batches ORDER BY id DESC LIMIT 1", []);

    private readonly ScanRenderer _scans = new(model, dialect);

    /// <inheritdoc/>
    public string Name { get; } = $"SQL on {dialect.Name}";

    /// <inheritdoc/>
    public async ValueTask<string> ReadVersionAsync(CancellationToken cancellation)
    {
        var versions = await runner.ReadAsync(NewestImport, row => Version(row.GetInt64(0), row.GetString(1)), cancellation);
        return versions is [var version] ? version : NothingImported;
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

    private static string Version(long import, string hash) =>
        string.Create(CultureInfo.InvariantCulture, $"{import}-{hash.AsSpan(0, Math.Min(DigitsOfHash, hash.Length))}");
}
