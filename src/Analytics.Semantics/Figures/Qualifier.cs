namespace Analytics.Semantics.Figures;

/// <summary>How far a figure can be trusted: how it was printed, or where it comes from when it was not.</summary>
public enum Qualifier
{
    /// <summary>Printed in full: both bounds equal the value.</summary>
    Exact,

    /// <summary>Printed to a unit of its last digit: known to half of that unit on either side.</summary>
    Rounded,

    /// <summary>Printed with 约 or the like: known to half a unit of its last significant digit.</summary>
    About,

    /// <summary>At least the value (超, 多); the upper bound may be open, and so may the value be missing.</summary>
    MoreThan,

    /// <summary>At most the value (不足).</summary>
    LessThan,

    /// <summary>Not printed: follows from other printed figures.</summary>
    Implied,

    /// <summary>Not printed: the result of arithmetic on figures.</summary>
    Computed,
}
