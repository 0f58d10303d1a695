using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>How many rows of each group.</summary>
internal sealed class CountTaking(int slots) : GroupTaking
{
    private readonly Totals _totals = new(slots);

    public override decimal? this[int slot] => _totals[slot];

    public override void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne) =>
        _totals.Add(take.Column, take.Amounts, block, groups, isOne);

    public override void Add(Take take, CodeCounts codes) => _totals.Add(take.Amounts, codes);

    public override void Reach(int slots) => _totals.Reach(slots);

    public override void Add(GroupTaking other, int[]? slots) => _totals.Add(((CountTaking)other)._totals, slots);

    public override void Finish() => _totals.Fold();
}
