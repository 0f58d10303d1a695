using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>Rows are counted.</summary>
internal sealed class CountShape(RowTest only) : TakeShape(only)
{
    /// <summary>Whether every row is.</summary>
    public bool IsOfAll => RowTests.PartsOf(Only).Count == 0;

    public override GroupTaking Begin(int slots, bool isDense, ScanLimits limits) => new CountTaking(slots);

    protected override Take Of(CodeColumn? codes, bool[]? passes) => passes is null
        ? new Take()
        : new Take { Column = codes, Amounts = [.. passes.Select(pass => pass ? 1L : 0L)] };
}
