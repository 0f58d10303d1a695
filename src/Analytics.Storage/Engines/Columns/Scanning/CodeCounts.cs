using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>How many rows have each code of one column: what is taken of rows whose codes decide everything is taken of codes instead.</summary>
internal sealed class CodeCounts
{
    private int[] _counts = [];
    private int[] _codes = [];
    private int[] _slots = [];
    private int _found;
    private int _lane;

    /// <summary>The codes that occur in groups.</summary>
    public ReadOnlySpan<int> Codes => _codes.AsSpan(0, _found);

    /// <summary>The slot of each code's group.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, _found);

    /// <summary>How many rows have the code; each below 2³¹.</summary>
    public int RowsOf(int code) => _counts[code];

    /// <summary>Begins to count.</summary>
    public void Clear(CodeColumn column)
    {
        if (_codes.Length < column.Cardinality)
        {
            _codes = new int[column.Cardinality];
            _slots = new int[column.Cardinality];
            _counts = new int[column.Cardinality * CountKernels.Lanes];
        }

        _lane = column.Cardinality;
        Array.Clear(_counts);
    }

    /// <summary>Counts rows of a segment.</summary>
    public void Add(CodeColumn column, int segment, int from, int count)
    {
        switch (column.Width)
        {
            case 1:
                CountKernels.Count(column.Slice<byte>(segment, from, count), _counts, _lane);
                break;
            case 2:
                CountKernels.Count(column.Slice<ushort>(segment, from, count), _counts, _lane);
                break;
            default:
                CountKernels.Count(column.Slice<uint>(segment, from, count), _counts, _lane);
                break;
        }
    }

    /// <summary>Ends the counting, and finds the groups of the codes that occur.</summary>
    /// <param name="numbers">What each code adds to the number of the group, much less than nothing where it does not pass; null: nothing.</param>
    /// <param name="start">The slot that it is added to.</param>
    public void Group(int[]? numbers, int start)
    {
        CountKernels.Fold(_counts, _lane);
        _found = 0;
        for (var code = 0; code < _lane; code++)
        {
            var slot = numbers is null ? start : start + numbers[code];
            if (_counts[code] > 0 && slot > 0)
            {
                _codes[_found] = code;
                _slots[_found] = slot;
                _found++;
            }
        }
    }
}
