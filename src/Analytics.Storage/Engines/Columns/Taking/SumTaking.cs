using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>The exact sum of each group; none of no value.</summary>
internal sealed class SumTaking(SumUnit unit, bool isDecimal, int slots) : GroupTaking
{
    private readonly Totals _sums = new(slots);
    private readonly Totals? _counts = unit.Shift == 0 ? new Totals(slots) : null;

    public override decimal? this[int slot]
    {
        get
        {
            var count = _counts is null ? unit.CountOf(_sums[slot]) : _counts[slot];
            var sum = (_counts is null ? _sums[slot] - (count << unit.Shift) : _sums[slot]) * unit.Size;
            return count == 0 ? null : isDecimal ? ScaledDecimal.FromMillionths(sum) : sum;
        }
    }

    public override void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne)
    {
        _sums.Add(take.Column, take.Amounts, block, groups, isOne);
        _counts?.Add(take.Column, take.Counts, block, groups, isOne);
    }

    public override void Add(Take take, CodeCounts codes)
    {
        _sums.Add(take.Amounts, codes);
        _counts?.Add(take.Counts, codes);
    }

    public override void Reach(int slots)
    {
        _sums.Reach(slots);
        _counts?.Reach(slots);
    }

    public override void Add(GroupTaking other, int[]? slots)
    {
        _sums.Add(((SumTaking)other)._sums, slots);
        _counts?.Add(((SumTaking)other)._counts!, slots);
    }

    public override void Finish()
    {
        _sums.Fold();
        _counts?.Fold();
    }
}
