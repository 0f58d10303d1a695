namespace Analytics.GraphQL.Execution;

/// <summary>All objects of one type that one selection reaches, and what was resolved for them, column by column.</summary>
internal sealed class Frame(CollectedSet set)
{
    private object?[] _parents = new object?[4];

    public CollectedSet Set { get; } = set;

    public int Count { get; private set; }

    /// <summary>One for each selection that is resolved before writing; empty until the frame is resolved.</summary>
    public Column[] Columns { get; } = set.ColumnCount == 0 ? [] : new Column[set.ColumnCount];

    public object? ParentOf(int row) => _parents[row];

    /// <summary>Adds an object and gives its row.</summary>
    public int Add(object? parent)
    {
        if (Count == _parents.Length)
        {
            Array.Resize(ref _parents, Count * 2);
        }

        _parents[Count] = parent;
        return Count++;
    }
}
