namespace Analytics.GraphQL.Data;

/// <summary>The direction of an order.</summary>
public enum SortDirection
{
    /// <summary>The smallest first.</summary>
    Ascending,

    /// <summary>The largest first.</summary>
    Descending,
}
