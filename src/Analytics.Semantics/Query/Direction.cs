namespace Analytics.Semantics.Query;

/// <summary>The direction of an order.</summary>
public enum Direction
{
    /// <summary>The smallest first.</summary>
    Asc,

    /// <summary>The largest first.</summary>
    Desc,
}
