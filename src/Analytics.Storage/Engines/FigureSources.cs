using Analytics.Semantics.Figures;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Sql;

namespace Analytics.Storage.Engines;

/// <summary>Leads from the rows that figures were read from to the rows behind them. Safe for any number of calls at a time.</summary>
public sealed class FigureSources
{
    private readonly StatementRunner _runner;
    private readonly SemanticModel _model;
    private readonly SourceRenderer _renderer;

    internal FigureSources(StatementRunner runner, SemanticModel model, SqlDialect dialect)
    {
        _runner = runner;
        _model = model;
        _renderer = new SourceRenderer(dialect);
    }

    /// <summary>
    /// For each row the keys, ascending, of the details behind it: its own, or those of its origins where it has none; its own key where its fact has no details.
    /// A row that is not there has none. One statement for each fact with details.
    /// </summary>
    /// <exception cref="ArgumentException">The model has no such fact.</exception>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async ValueTask<IReadOnlyDictionary<SourceRow, IReadOnlyList<long>>> ReadAsync(
        IReadOnlyCollection<SourceRow> rows, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var found = new Dictionary<SourceRow, IReadOnlyList<long>>();
        foreach (var group in rows.Distinct().GroupBy(row => row.Fact))
        {
            var behind = DetailsOf(group.Key) is { } details ? await BehindAsync(details, group, cancellation) : null;
            foreach (var row in group)
            {
                found[row] = behind is null ? [row.Key] : [.. behind[row.Key]];
            }
        }

        return found;
    }

    private FactDetails? DetailsOf(string fact) => _model.Facts.TryGetValue(fact, out var known)
        ? known.Details
        : throw new ArgumentException($"The model has no fact '{fact}'.", nameof(fact));

    private async ValueTask<ILookup<long, long>> BehindAsync(
        FactDetails details, IEnumerable<SourceRow> rows, CancellationToken cancellation)
    {
        var statement = _renderer.Render(details, [.. rows.Select(row => row.Key)]);
        var pairs = await _runner.ReadAsync(statement, row => (Row: row.GetInt64(0), Detail: row.GetInt64(1)), cancellation);
        return pairs.ToLookup(pair => pair.Row, pair => pair.Detail);
    }
}
