using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Entities;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>The value of the greatest rank in each group; none of no value.</summary>
/// <param name="values">The values by rank.</param>
/// <param name="isDecimal">Whether they are millionths.</param>
/// <param name="slots">The slots.</param>
internal sealed class ExtremeTaking(IReadOnlyList<long> values, bool isDecimal, int slots) : GroupTaking
{
    private int[] _greatest = [.. Enumerable.Repeat(-1, slots)];

    public override decimal? this[int slot] =>
        _greatest[slot] < 0 ? null : isDecimal ? ScaledDecimal.FromMillionths(values[_greatest[slot]]) : values[_greatest[slot]];

    public override void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne)
    {
        switch (take.Column!.Width)
        {
            case 1:
                ValueKernels.Raise(take.Column.Slice<byte>(block.Segment, block.From, block.Count), take.Ranks!, groups, _greatest);
                break;
            case 2:
                ValueKernels.Raise(take.Column.Slice<ushort>(block.Segment, block.From, block.Count), take.Ranks!, groups, _greatest);
                break;
            default:
                ValueKernels.Raise(take.Column.Slice<uint>(block.Segment, block.From, block.Count), take.Ranks!, groups, _greatest);
                break;
        }
    }

    public override void Add(Take take, CodeCounts codes) => ValueKernels.Raise(codes.Codes, take.Ranks!, codes.Slots, _greatest);

    public override void Reach(int slots)
    {
        var before = _greatest.Length;
        if (slots > before)
        {
            Array.Resize(ref _greatest, Math.Max(slots, before * 2));
            Array.Fill(_greatest, -1, before, _greatest.Length - before);
        }
    }

    public override void Add(GroupTaking other, int[]? slots)
    {
        var greatest = ((ExtremeTaking)other)._greatest;
        for (var slot = 0; slot < Math.Min(slots?.Length ?? int.MaxValue, greatest.Length); slot++)
        {
            ref var here = ref _greatest[slots is null ? slot : slots[slot]];
            here = Math.Max(here, greatest[slot]);
        }
    }
}
