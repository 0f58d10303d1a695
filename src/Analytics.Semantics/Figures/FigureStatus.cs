namespace Analytics.Semantics.Figures;

/// <summary>What stands behind a figure.</summary>
public enum FigureStatus
{
    /// <summary>It was published, or computed of nothing but what was published.</summary>
    Reported,

    /// <summary>It follows from other published figures, or is computed of such.</summary>
    Implied,

    /// <summary>Some of its parts are missing: the value is what is known of it, and the upper bound is open.</summary>
    Partial,

    /// <summary>Zero was published.</summary>
    Zero,

    /// <summary>Nothing was published; the value is null and never 0.</summary>
    Missing,

    /// <summary>Withheld to protect persons.</summary>
    Suppressed,

    /// <summary>The question has no answer here.</summary>
    NotApplicable,
}
