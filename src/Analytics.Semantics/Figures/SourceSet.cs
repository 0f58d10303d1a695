namespace Analytics.Semantics.Figures;

/// <summary>The rows behind a figure. Joining two sets costs nothing until they are listed.</summary>
public sealed class SourceSet
{
    private readonly SourceRow? _row;
    private readonly SourceSet? _left;
    private readonly SourceSet? _right;

    private SourceSet(SourceRow? row, SourceSet? left, SourceSet? right)
    {
        _row = row;
        _left = left;
        _right = right;
    }

    /// <summary>No rows.</summary>
    public static SourceSet None { get; } = new(null, null, null);

    /// <summary>One row.</summary>
    public static SourceSet Of(SourceRow row) => new(row, null, null);

    /// <summary>The rows of both.</summary>
    public SourceSet And(SourceSet other) =>
        ReferenceEquals(this, None) ? other : ReferenceEquals(other, None) ? this : new(null, this, other);

    /// <summary>Each row once, by fact and key.</summary>
    public IReadOnlyList<SourceRow> List()
    {
        var found = new HashSet<SourceRow>();
        var open = new Stack<SourceSet>([this]);
        while (open.TryPop(out var set))
        {
            if (set._row is { } row)
            {
                found.Add(row);
            }

            if (set._left is not null)
            {
                open.Push(set._right!);
                open.Push(set._left);
            }
        }

        return [.. found.OrderBy(row => row.Fact, StringComparer.Ordinal).ThenBy(row => row.Key)];
    }
}
