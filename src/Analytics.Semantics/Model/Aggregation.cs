namespace Analytics.Semantics.Model;

/// <summary>How figures become one where the additivity of the measure lets them.</summary>
public enum Aggregation
{
    /// <summary>They add up.</summary>
    Sum,

    /// <summary>The last stands.</summary>
    Last,

    /// <summary>They never become one.</summary>
    None,
}
