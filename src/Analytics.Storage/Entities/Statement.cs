using Analytics.Semantics.Figures;

namespace Analytics.Storage.Entities;

/// <summary>One figure in one place of one document, as printed.</summary>
public sealed class Statement : OnSubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The document.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Where it stands in the document: a heading letter, a headline or a name.</summary>
    public required string Section { get; set; }

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

    /// <summary>The number printed, scaled out (239.04万 is 2390400); null when only a direction is printed.</summary>
    public decimal? Value { get; set; }

    /// <summary>How exactly the figure is known: how it was printed, or that others imply it.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>Smallest number that agrees with what is printed; null when open.</summary>
    public decimal? Lower { get; set; }

    /// <summary>Largest number that agrees with what is printed; null when open.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The unit of value and bounds.</summary>
    public Unit Unit { get; set; }

    /// <summary>The figure as printed, with its unit.</summary>
    public required string Printed { get; set; }

    /// <summary>Key of the observation.</summary>
    public int ObservationId { get; set; }

    /// <summary>The observation it is part of.</summary>
    public Observation Observation { get; set; } = null!;

    /// <summary>Key of the import.</summary>
    public int BatchId { get; set; }

    /// <summary>The import that brought it.</summary>
    public ImportBatch Batch { get; set; } = null!;
}
