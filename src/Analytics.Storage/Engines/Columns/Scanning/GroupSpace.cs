namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Numbers every combination of keys: first by the keys on one column of codes, then by the next column's, last by period.</summary>
internal sealed class GroupSpace
{
    private const int MostBits = 57;
    private readonly ScanPeriods _periods;
    private readonly int _places;
    private readonly List<(ScanKey Key, long Stride)> _keys = [];
    private readonly List<GroupColumn> _columns = [];
    private readonly IReadOnlyList<object> _starts;

    public GroupSpace(IReadOnlyList<ScanKey> keys, ScanPeriods periods)
    {
        _periods = periods;
        _places = keys.Count + (periods.IsKey ? 1 : 0);
        _starts = periods.Starts;
        var size = Int128.One;
        var fits = true;
        foreach (var column in keys.GroupBy(key => key.Column.Codes))
        {
            var local = Int128.One;
            foreach (var key in column)
            {
                _keys.Add((key, (long)Int128.Min(size * local, long.MaxValue)));
                local *= Math.Max(key.Values.Count, 1);
            }

            fits &= local <= int.MaxValue;
            _columns.Add(new GroupColumn(column.Key, [.. column], (long)Int128.Min(size, long.MaxValue)));
            size *= local;
        }

        PeriodStride = (long)Int128.Min(size, long.MaxValue);
        size *= Math.Max(_starts.Count, 1);
        Size = fits && size < Int128.One << MostBits ? (long)size : null;
    }

    /// <summary>How many combinations; null where they are too many to number.</summary>
    public long? Size { get; }

    /// <summary>What a period adds to the number.</summary>
    public long PeriodStride { get; }

    /// <summary>The columns of codes that decide keys.</summary>
    public IReadOnlyList<GroupColumn> Columns => _columns;

    /// <summary>The keys of a group.</summary>
    public object?[] KeysOf(long number)
    {
        var keys = new object?[_places];
        foreach (var (key, stride) in _keys)
        {
            keys[key.Place] = key.Values[(int)(number / stride % key.Values.Count)];
        }

        if (_periods.IsKey)
        {
            keys[_periods.Place] = _starts[(int)(number / PeriodStride)];
        }

        return keys;
    }
}
