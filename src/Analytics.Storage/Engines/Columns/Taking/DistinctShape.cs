using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>Different values are counted.</summary>
internal sealed class DistinctShape(StoredColumn column, RowTest only) : TakeShape(only)
{
    public override StoredColumn Column => column;

    public override GroupTaking Begin(int slots, bool isDense, ScanLimits limits) => IsMarked(slots, isDense, limits)
        ? new MarkedTaking(column.Values.Count, slots)
        : new PairedTaking(slots);

    /// <summary>Whether bitmaps serve.</summary>
    public bool IsMarked(int slots, bool isDense, ScanLimits limits) =>
        isDense && MarkedTaking.BytesOf(column.Values.Count, slots) <= limits.BitmapBytes;

    protected override Take Of(CodeColumn? codes, bool[]? passes) => new()
    {
        Column = codes,
        Ranks = passes is null && column.Part is null && column.Values.None < 0
            ? null
            : ByCode(codes!, passes, [.. Enumerable.Range(0, column.Values.Count).Select(code => code == column.Values.None ? -1 : code)], -1),
    };
}
