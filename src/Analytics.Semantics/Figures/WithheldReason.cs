namespace Analytics.Semantics.Figures;

/// <summary>Why a comparison is not made.</summary>
public enum WithheldReason
{
    /// <summary>There is no figure to compare.</summary>
    CurrentMissing,

    /// <summary>There is no figure of the earlier period.</summary>
    PreviousMissing,

    /// <summary>Some parts of a figure are missing.</summary>
    Incomplete,

    /// <summary>The two figures are made of different members.</summary>
    PartsDiffer,

    /// <summary>The two periods differ in kind, length or completeness.</summary>
    PeriodsDiffer,

    /// <summary>The figure to divide by can be zero.</summary>
    PreviousCanBeZero,

    /// <summary>There is no figure of the whole.</summary>
    TotalMissing,

    /// <summary>The whole is open upwards.</summary>
    TotalOpen,
}
