using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>What one thread does of a scan.</summary>
internal sealed class ScanThread
{
    private readonly ScanPlan _plan;
    private readonly CodeCounts _codes = new();
    private readonly int[] _groups = new int[Block.Rows];
    private readonly int[] _taken = new int[Block.Rows];
    private readonly bool[] _marks = new bool[Block.Rows];
    private readonly long[] _numbers;
    private readonly GroupSlots? _slots;

    public ScanThread(ScanPlan plan)
    {
        _plan = plan;
        _numbers = plan.IsDense ? [] : new long[Block.Rows];
        _slots = plan.IsDense ? null : new GroupSlots();
        var slots = plan.IsDense ? (int)plan.Space.Size!.Value + 1 : 1;
        Takings = [.. plan.Shapes.Select(shape => shape.Begin(slots, plan.IsDense, plan.Limits))];
    }

    /// <summary>What was taken, in the order of the plan.</summary>
    public IReadOnlyList<GroupTaking> Takings { get; }

    /// <summary>The groups in the order of their slots, from 1; null where each possible group has one.</summary>
    public IReadOnlyList<long>? Groups => _slots?.Numbers;

    public void Run(ScanPiece piece, CancellationToken cancellation)
    {
        if (CountedIn(piece) is { } column)
        {
            _codes.Clear(column);
            Visit(piece, (segment, from, count) => _codes.Add(column, segment, from, count), cancellation);
            TakeCodes(piece);
        }
        else
        {
            Visit(piece, (segment, from, count) => Run(piece, segment, from, count), cancellation);
        }
    }

    /// <summary>Adds what another thread took.</summary>
    public void Add(ScanThread other)
    {
        int[]? slots = _slots is null ? null : [0, .. other._slots!.Numbers.Select(_slots.Find)];
        foreach (var (mine, theirs) in Takings.Zip(other.Takings))
        {
            theirs.Finish();
            Reach(mine);
            mine.Finish();
            mine.Add(theirs, slots);
        }
    }

    /// <summary>Ends the taking; what was taken is read after.</summary>
    public void Finish()
    {
        foreach (var taking in Takings)
        {
            Reach(taking);
            taking.Finish();
        }
    }

    /// <summary>The column whose codes are counted first; null where rows are gone through one by one.</summary>
    private CodeColumn? CountedIn(ScanPiece piece) =>
        _slots is null && piece.Variant.Alone is { } column && piece.To - piece.From >= (long)column.Cardinality * _plan.Limits.RowsOfCode ? column : null;

    private static void Visit(ScanPiece piece, Action<int, int, int> visit, CancellationToken cancellation)
    {
        for (var row = piece.From; row < piece.To;)
        {
            cancellation.ThrowIfCancellationRequested();
            var segment = row >> Segment.Bits;
            var end = (int)Math.Min(piece.To, (segment + 1L) << Segment.Bits);
            if (piece.Variant.CanPass(segment))
            {
                visit(segment, row & (Segment.Rows - 1), end - row);
            }

            row = end;
        }
    }

    private void TakeCodes(ScanPiece piece)
    {
        var variant = piece.Variant;
        _codes.Group(variant.Dense.Count == 0 ? null : variant.Dense[0], StartOf(piece));
        for (var i = 0; i < Takings.Count; i++)
        {
            if (!variant.Takes[i].IsNone)
            {
                Takings[i].Add(variant.Takes[i], _codes);
            }
        }
    }

    private int StartOf(ScanPiece piece) => 1 + (int)(piece.Period * _plan.Space.PeriodStride);

    private void Run(ScanPiece piece, int segment, int from, int count)
    {
        for (var done = 0; done < count; done += Block.Rows)
        {
            Run(piece, new Block(segment, from + done, Math.Min(Block.Rows, count - done)));
        }
    }

    private void Run(ScanPiece piece, Block block)
    {
        var variant = piece.Variant;
        var groups = _groups.AsSpan(0, block.Count);
        if (_slots is null)
        {
            GroupNumbering.Dense(variant, block, StartOf(piece), groups);
        }
        else
        {
            GroupNumbering.Slots(variant, block, piece.Period * _plan.Space.PeriodStride, _numbers.AsSpan(0, block.Count), Mark(variant.Rest, block), _slots, groups);
        }

        if (_slots is null && variant.Rest is { } rest)
        {
            TestKernels.Take(groups, Mark(rest, block), groups);
        }

        if (!variant.Filters || groups.ContainsAnyExcept(0))
        {
            Take(variant, block, groups);
        }
    }

    private void Take(ScanVariant variant, Block block, ReadOnlySpan<int> groups)
    {
        var isOne = variant.Tables.Count == 0 && variant.Rest is null;
        for (var i = 0; i < Takings.Count; i++)
        {
            var take = variant.Takes[i];
            if (take.IsNone)
            {
                continue;
            }

            Reach(Takings[i]);
            var taken = take.Only is { } only ? Only(only, block, groups) : groups;
            Takings[i].Add(take, block, taken, isOne && take.Only is null);
        }
    }

    private ReadOnlySpan<int> Only(BlockTest only, Block block, ReadOnlySpan<int> groups)
    {
        var taken = _taken.AsSpan(0, block.Count);
        TestKernels.Take(groups, Mark(only, block), taken);
        return taken;
    }

    private ReadOnlySpan<bool> Mark(BlockTest? test, Block block)
    {
        var marks = _marks.AsSpan(0, block.Count);
        if (test is null)
        {
            return default;
        }

        test.Mark(block, marks);
        return marks;
    }

    private void Reach(GroupTaking taking)
    {
        if (_slots is not null)
        {
            taking.Reach(_slots.Numbers.Count + 1);
        }
    }
}
