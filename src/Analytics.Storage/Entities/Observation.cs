using Analytics.Semantics.Figures;

namespace Analytics.Storage.Entities;

/// <summary>What is known of one metric of one subject in one period: its statements intersected, or what others imply.</summary>
public sealed class Observation : OnSubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>What the figure counts or measures.</summary>
    public Metric Metric { get; set; }

    /// <summary>Which blood product it covers.</summary>
    public Definition Definition { get; set; }

    /// <summary>The time that it covers.</summary>
    public required Period Period { get; set; }

    /// <summary>Number of the calendar year; null unless the period is one year.</summary>
    public int? YearId { get; set; }

    /// <summary>The calendar year; null unless the period is one year.</summary>
    public Year? Year { get; set; }

    /// <summary>The number known best; null when only a direction or bounds are known.</summary>
    public decimal? Value { get; set; }

    /// <summary>How exactly the figure is known: how it was printed, or that others imply it.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>Smallest number that agrees with what is printed; null when open.</summary>
    public decimal? Lower { get; set; }

    /// <summary>Largest number that agrees with what is printed; null when open.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The unit of value and bounds.</summary>
    public Unit Unit { get; set; }

    /// <summary>Where the figure comes from.</summary>
    public ObservationStatus Status { get; set; }

    /// <summary>Whether its statements, or those of its origins, exclude each other; the narrowest then stands alone.</summary>
    public bool HasConflict { get; set; }

    /// <summary>The statements it is made of; none when implied.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>The observations that imply it; none when reported.</summary>
    public ICollection<ObservationOrigin> Origins { get; set; } = [];
}
