namespace Analytics.Semantics.Query;

/// <summary>Where rows without a value stand in an order.</summary>
public enum NullsPlace
{
    /// <summary>Before all others.</summary>
    First,

    /// <summary>After all others.</summary>
    Last,
}
