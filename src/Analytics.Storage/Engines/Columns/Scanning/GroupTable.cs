using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>What a column of codes adds to the number of a row's group, or that the row does not pass.</summary>
internal sealed class GroupTable
{
    private readonly int[] _passedBelow;

    /// <param name="column">The codes.</param>
    /// <param name="numbers">What each code adds, in strides; -1: it does not pass.</param>
    /// <param name="stride">The stride.</param>
    public GroupTable(CodeColumn column, int[] numbers, long stride)
    {
        Column = column;
        Numbers = numbers;
        Stride = stride;
        _passedBelow = new int[numbers.Length + 1];
        for (var code = 0; code < numbers.Length; code++)
        {
            _passedBelow[code + 1] = _passedBelow[code] + (numbers[code] < 0 ? 0 : 1);
        }
    }

    public CodeColumn Column { get; }

    /// <summary>What each code adds, in strides; -1: it does not pass.</summary>
    public int[] Numbers { get; }

    public long Stride { get; }

    /// <summary>Whether some code does not pass.</summary>
    public bool Filters => _passedBelow[^1] < Numbers.Length;

    /// <summary>Whether any row of a segment can pass.</summary>
    public bool CanPass(int segment)
    {
        var range = Column.Ranges[segment];
        return _passedBelow[range.High + 1] > _passedBelow[range.Low];
    }

    /// <summary>What each code adds, in ones; much less than nothing where it does not pass.</summary>
    public int[] Dense()
    {
        var dense = new int[Numbers.Length];
        for (var code = 0; code < dense.Length; code++)
        {
            dense[code] = Numbers[code] < 0 ? GroupKernels.Out : Numbers[code] * (int)Stride;
        }

        return dense;
    }
}
