namespace Analytics.Semantics.Query;

/// <summary>What a share is of.</summary>
public enum ShareOf
{
    /// <summary>The figure of the whole.</summary>
    Total,

    /// <summary>The sum of what was reported.</summary>
    Known,
}
