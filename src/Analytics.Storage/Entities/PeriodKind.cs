namespace Analytics.Storage.Entities;

/// <summary>The kind of time a figure covers.</summary>
public enum PeriodKind
{
    /// <summary>One calendar year.</summary>
    Year,

    /// <summary>A stated span of days that is over.</summary>
    Range,

    /// <summary>From a stated day to the date of the document; not over.</summary>
    ToDate,

    /// <summary>One day.</summary>
    Day,

    /// <summary>The state at one date.</summary>
    Instant,

    /// <summary>All time up to the date of the document, or up to no stated date.</summary>
    Lifetime,

    /// <summary>The source states no period.</summary>
    Unknown,
}
