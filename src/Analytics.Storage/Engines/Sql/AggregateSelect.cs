using System.Data.Common;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Engines.Sql;

/// <summary>One scan of records as a statement, and how its groups are read.</summary>
internal sealed class AggregateSelect
{
    private const string RangeTable = "r";
    private readonly AggregateScan _scan;
    private readonly SqlDialect _dialect;
    private readonly FactTable _table;
    private readonly SqlValues _values;
    private readonly ConditionRenderer _conditions;
    private readonly IReadOnlyList<KeyColumn> _keys;
    private readonly IReadOnlyList<bool> _isDecimal;

    /// <exception cref="ArgumentException">The scan names what the model does not have, or what the fact does not lead to.</exception>
    public AggregateSelect(SemanticModel model, AggregateScan scan, SourceTable source, SqlDialect dialect)
    {
        _scan = scan;
        _dialect = dialect;
        _table = new FactTable(model, model.Facts[scan.Fact], null, dialect);
        _values = new SqlValues(dialect);
        _conditions = new ConditionRenderer(_table, dialect, _values);
        _keys = [.. scan.Keys.Select((key, place) => KeyColumn.Of(model, key, place, _table, dialect, scan.Ranges is null ? null : $"{RangeTable}.period"))];
        _isDecimal = [.. scan.Aggregates.Select(one => one.Kind is not (Aggregation.Count or Aggregation.Distinct) && source.Columns[one.Column!].IsDecimal)];
        Statement = new SqlStatement(Text(), _values.All);
    }

    public SqlStatement Statement { get; }

    /// <summary>The keys of a group, and its numbers.</summary>
    public (object?[] Keys, decimal?[] Values) Read(DbDataReader row)
    {
        var keys = new object?[_keys.Count];
        for (var place = 0; place < keys.Length; place++)
        {
            keys[place] = _keys[place].Read(row, place);
        }

        var values = new decimal?[_isDecimal.Count];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = row.WholeOrNull(keys.Length + place) is { } whole ? (_isDecimal[place] ? ScaledDecimal.FromMillionths(whole) : whole) : null;
        }

        return (keys, values);
    }

    private string Text()
    {
        var columns = _keys.Select(key => key.Column).Concat(_scan.Aggregates.Select(Number)).DefaultIfEmpty("1");
        var text = $"SELECT {string.Join(", ", columns)}\nFROM {string.Join("\n", Tables())}";
        var conditions = _scan.Restrictions.SelectMany(_conditions.Render).ToList();
        if (conditions.Count > 0)
        {
            text += $"\nWHERE {string.Join("\n  AND ", conditions)}";
        }

        return _keys.Count == 0 ? text + "\nHAVING COUNT(*) > 0" : $"{text}\nGROUP BY {string.Join(", ", _keys.Select(key => key.Column))}";
    }

    private IEnumerable<string> Tables()
    {
        yield return _table.From;
        foreach (var join in _keys.Select(key => key.Join).OfType<string>())
        {
            yield return join;
        }

        if (_scan.Ranges is { } ranges)
        {
            var list = _values.Add(_dialect.ListOf<object>([.. ranges.Select(range => new[] { _dialect.Day(range.Period), _dialect.Day(range.From), _dialect.Day(range.To) })]));
            var day = _table.Day(Relationship.Start);
            yield return $"JOIN {_dialect.Ranges(list)} AS {RangeTable} ON {day} >= {RangeTable}.first_day AND {day} <= {RangeTable}.last_day";
        }
    }

    private string Number(Aggregate one)
    {
        var only = one.Only.SelectMany(_conditions.Render).ToList();
        var filter = only.Count == 0 ? "" : $" FILTER (WHERE {string.Join(" AND ", only)})";
        return one.Kind switch
        {
            Aggregation.Count => $"COUNT(*){filter}",
            Aggregation.Distinct => $"COUNT(DISTINCT {_table.Column(one.Column!)}){filter}",
            Aggregation.Sum => $"SUM({_table.Column(one.Column!)}){filter}",
            Aggregation.Min => $"MIN({_table.Column(one.Column!)}){filter}",
            Aggregation.Max => $"MAX({_table.Column(one.Column!)}){filter}",
            _ => throw new ArgumentException($"Records are not taken by {one.Kind}."),
        };
    }
}
