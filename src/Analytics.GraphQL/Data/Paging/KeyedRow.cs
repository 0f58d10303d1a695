namespace Analytics.GraphQL.Data;

/// <summary>A row and the values that it is ordered by, read together where the row alone does not hold them.</summary>
internal sealed class KeyedRow<T>
{
    public required T Item { get; init; }

    public required object?[] Keys { get; init; }
}
