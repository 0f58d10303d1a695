using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>Turns aggregates into what is taken.</summary>
/// <param name="columns">The columns.</param>
/// <param name="tests">Turns restrictions into tests.</param>
/// <param name="table">The fact's table, which says what is decimal.</param>
/// <param name="rows">The most rows that a group can have.</param>
internal sealed class TakeBinder(FactColumns columns, TestBinder tests, SourceTable table, long rows)
{
    /// <summary>What is taken; null where the columns do not hold it, or it may not fit.</summary>
    public TakeShape? Bind(Aggregate aggregate)
    {
        if (tests.BindAll(aggregate.Only) is not { } only)
        {
            return null;
        }

        if (aggregate.Kind == Aggregation.Count)
        {
            return new CountShape(only);
        }

        return aggregate.Column is { } name && columns.Columns.TryGetValue(name, out var column) ? Bind(aggregate.Kind, column, only) : null;
    }

    private TakeShape? Bind(Aggregation kind, StoredColumn column, RowTest only)
    {
        var isDecimal = table.Columns[column.Name].IsDecimal;
        return kind switch
        {
            Aggregation.Distinct => new DistinctShape(column, only),
            _ when column.Values.Numbers is null => null,
            Aggregation.Sum => SumUnit.Of(column.Values, rows) is { } unit ? new SumShape(column, isDecimal, unit, only) : null,
            Aggregation.Min => new ExtremeShape(column, isDecimal, isSmallest: true, only),
            Aggregation.Max => new ExtremeShape(column, isDecimal, isSmallest: false, only),
            _ => null,
        };
    }
}
