using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>Numbers are added up.</summary>
internal sealed class SumShape(StoredColumn column, bool isDecimal, SumUnit unit, RowTest only) : TakeShape(only)
{
    public override StoredColumn Column => column;

    public override GroupTaking Begin(int slots, bool isDense, ScanLimits limits) => new SumTaking(unit, isDecimal, slots);

    protected override Take Of(CodeColumn? codes, bool[]? passes)
    {
        var numbers = column.Values.Numbers!;
        return new Take
        {
            Column = codes,
            Amounts = ByCode(codes!, passes, [.. numbers.Select(number => number is { } value ? unit.AmountOf(value) : 0)], 0L),
            Counts = unit.Shift > 0 ? null : ByCode(codes!, passes, [.. numbers.Select(number => number is null ? 0L : 1L)], 0L),
        };
    }
}
