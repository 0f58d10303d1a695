using System.Numerics;
using Analytics.Storage.Engines.Columns.Scanning;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>How many different values each group has, by a bitmap for each.</summary>
/// <param name="values">How many values there are.</param>
/// <param name="slots">The slots, which stay as many.</param>
internal sealed class MarkedTaking(int values, int slots) : GroupTaking
{
    private readonly int _words = WordsOf(values);
    private readonly ulong[] _marks = new ulong[(long)slots * WordsOf(values)];

    public override decimal? this[int slot]
    {
        get
        {
            var count = 0L;
            foreach (var word in _marks.AsSpan(slot * _words, _words))
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The bytes of the bitmaps.</summary>
    public static long BytesOf(int values, long slots) => slots * WordsOf(values) * sizeof(ulong);

    public override void Add(Take take, Block block, ReadOnlySpan<int> groups, bool isOne)
    {
        switch (take.Column!.Width)
        {
            case 1:
                ValueKernels.Mark(take.Column.Slice<byte>(block.Segment, block.From, block.Count), take.Ranks, groups, _marks, _words);
                break;
            case 2:
                ValueKernels.Mark(take.Column.Slice<ushort>(block.Segment, block.From, block.Count), take.Ranks, groups, _marks, _words);
                break;
            default:
                ValueKernels.Mark(take.Column.Slice<uint>(block.Segment, block.From, block.Count), take.Ranks, groups, _marks, _words);
                break;
        }
    }

    public override void Add(Take take, CodeCounts codes) => ValueKernels.Mark(codes.Codes, take.Ranks, codes.Slots, _marks, _words);

    public override void Reach(int slots)
    {
    }

    public override void Add(GroupTaking other, int[]? slots)
    {
        var marks = ((MarkedTaking)other)._marks;
        for (var word = 0; word < marks.Length; word++)
        {
            _marks[word] |= marks[word];
        }
    }

    private static int WordsOf(int values) => (int)(((long)values + 63) / 64);
}
