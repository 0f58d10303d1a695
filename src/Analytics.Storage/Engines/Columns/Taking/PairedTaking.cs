using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>How many different values each group has, by a set of pairs.</summary>
internal sealed class PairedTaking(int slots) : GroupTaking
{
    private readonly PairSet _pairs = new();
    private int _slots = slots;
    private long[]? _counts;

    public override decimal? this[int slot] => (_counts ??= _pairs.Counts(_slots))[slot];

    public override void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne)
    {
        switch (take.Column!.Width)
        {
            case 1:
                ValueKernels.Add(take.Column.Slice<byte>(block.Segment, block.From, block.Count), take.Ranks, groups, _pairs);
                break;
            case 2:
                ValueKernels.Add(take.Column.Slice<ushort>(block.Segment, block.From, block.Count), take.Ranks, groups, _pairs);
                break;
            default:
                ValueKernels.Add(take.Column.Slice<uint>(block.Segment, block.From, block.Count), take.Ranks, groups, _pairs);
                break;
        }
    }

    public override void Add(Take take, CodeCounts codes) => ValueKernels.Add(codes.Codes, take.Ranks, codes.Slots, _pairs);

    public override void Reach(int slots) => _slots = Math.Max(_slots, slots);

    public override void Add(GroupTaking other, int[]? slots) => _pairs.Add(((PairedTaking)other)._pairs, slots);
}
