namespace Analytics.Semantics.Query;

/// <summary>What can be asked of a figure beside the number itself. Each is a field of the figure under the same name in camel case.</summary>
public enum FacetKind
{
    /// <summary>Growth in percent.</summary>
    Growth,

    /// <summary>Difference in the measure's unit.</summary>
    Change,

    /// <summary>The figure of another time.</summary>
    Previous,

    /// <summary>Share in percent.</summary>
    Share,

    /// <summary>Place in an order.</summary>
    Rank,

    /// <summary>Sum of this row and those before it in time.</summary>
    RunningTotal,

    /// <summary>Mean of this row and those before it in time.</summary>
    MovingAverage,

    /// <summary>The published total against its parts.</summary>
    Reconciliation,

    /// <summary>The same measure in another perspective.</summary>
    Against,
}
