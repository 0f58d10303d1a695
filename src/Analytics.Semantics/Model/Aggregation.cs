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

    /// <summary>Records are counted.</summary>
    Count,

    /// <summary>Different values among records are counted.</summary>
    Distinct,

    /// <summary>The smallest among records.</summary>
    Min,

    /// <summary>The largest among records.</summary>
    Max,
}
