using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Taking;

/// <summary>A total for each slot, in lanes while slots are few.</summary>
internal sealed class Totals(int slots)
{
    private const int Lanes = 4;
    private const int MostInLanes = 512;

    private long[] _totals = new long[slots <= MostInLanes ? slots * Lanes : slots];
    private int _lane = slots <= MostInLanes ? slots : 0;

    public long this[int slot] => _totals[slot];

    /// <summary>Adds the amounts of codes; null: one a row.</summary>
    public void Add(CodeColumn? column, long[]? amounts, Block block, ReadOnlySpan<int> groups, bool isOne)
    {
        if (column is null)
        {
            Count(groups, isOne);
            return;
        }

        switch (column.Width)
        {
            case 1:
                Add(column.Slice<byte>(block.Segment, block.From, block.Count), amounts!, groups, isOne);
                break;
            case 2:
                Add(column.Slice<ushort>(block.Segment, block.From, block.Count), amounts!, groups, isOne);
                break;
            default:
                Add(column.Slice<uint>(block.Segment, block.From, block.Count), amounts!, groups, isOne);
                break;
        }
    }

    /// <summary>Adds the amounts of codes for each row that has one; null: one a row.</summary>
    public void Add(long[]? amounts, CodeCounts codes)
    {
        for (var i = 0; i < codes.Codes.Length; i++)
        {
            var code = codes.Codes[i];
            _totals[codes.Slots[i]] += amounts is null ? codes.RowsOf(code) : amounts[code] * codes.RowsOf(code);
        }
    }

    /// <summary>Adds totals of others.</summary>
    public void Add(Totals other, int[]? slots)
    {
        var count = Math.Min(slots?.Length ?? int.MaxValue, other._totals.Length);
        for (var slot = 0; slot < count; slot++)
        {
            _totals[slots is null ? slot : slots[slot]] += other._totals[slot];
        }
    }

    /// <summary>Makes room for slots below a number; lanes end.</summary>
    public void Reach(int slots)
    {
        Fold();
        if (slots > _totals.Length)
        {
            Array.Resize(ref _totals, Math.Max(slots, _totals.Length * 2));
        }
    }

    /// <summary>Makes one lane of all.</summary>
    public void Fold()
    {
        if (_lane == 0)
        {
            return;
        }

        for (var place = _lane; place < _totals.Length; place++)
        {
            _totals[place % _lane] += _totals[place];
        }

        Array.Resize(ref _totals, _lane);
        _lane = 0;
    }

    private void Count(ReadOnlySpan<int> groups, bool isOne)
    {
        if (isOne)
        {
            _totals[groups[0]] += groups.Length;
        }
        else
        {
            TotalKernels.Count(groups, _totals, _lane);
        }
    }

    private void Add<T>(ReadOnlySpan<T> codes, long[] amounts, ReadOnlySpan<int> groups, bool isOne)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        if (isOne)
        {
            _totals[groups[0]] += TotalKernels.Total(codes, amounts);
        }
        else
        {
            TotalKernels.Sum(codes, amounts, groups, _totals, _lane);
        }
    }
}
