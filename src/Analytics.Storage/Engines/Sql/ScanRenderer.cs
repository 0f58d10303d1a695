using System.Collections.Concurrent;
using System.Text;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Writes a scan as one statement.</summary>
internal sealed class ScanRenderer(SemanticModel model, SqlDialect dialect)
{
    private readonly ConcurrentDictionary<(string Fact, string Level), FigureSelect> _selects = new();

    /// <exception cref="ArgumentException">The scan names what the model does not have, or what the fact does not lead to.</exception>
    public SqlStatement Render(FigureScan scan)
    {
        var select = SelectOf(scan);
        var values = new SqlValues(dialect);
        var text = new StringBuilder(select.Text).Append(values.Add(select.Subject));
        var conditions = new ConditionRenderer(select.Table, dialect, values);
        foreach (var condition in scan.Restrictions.SelectMany(conditions.Render))
        {
            text.Append("\n  AND ").Append(condition);
        }

        return new SqlStatement(text.Append("\nORDER BY ").Append(select.Key).ToString(), values.All);
    }

    /// <summary>How the rows of the scan are read.</summary>
    public FigureRowReader ReaderOf(FigureScan scan) => SelectOf(scan).Reader;

    private FigureSelect SelectOf(FigureScan scan) => _selects.TryGetValue((scan.Fact, scan.Level), out var known)
        ? known
        : _selects.GetOrAdd((scan.Fact, scan.Level), Select(scan));

    private FigureSelect Select(FigureScan scan)
    {
        if (!model.Facts.TryGetValue(scan.Fact, out var fact))
        {
            throw new ArgumentException($"The model has no fact '{scan.Fact}'.", nameof(scan));
        }

        return model.Levels.TryGetValue(scan.Level, out var level) && level.Subject is not null
            ? new FigureSelect(model, fact, level, dialect)
            : throw new ArgumentException($"The model has no level '{scan.Level}' at which figures are stated.", nameof(scan));
    }
}
