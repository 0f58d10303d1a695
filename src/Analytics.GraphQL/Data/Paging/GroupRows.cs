namespace Analytics.GraphQL.Data;

/// <summary>The rows of one group.</summary>
internal sealed class GroupRows<TKey, TRow>
{
    public required TKey Key { get; init; }

    public required List<TRow> Rows { get; init; }
}
