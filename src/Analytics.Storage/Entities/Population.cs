using Analytics.Semantics.Figures;

namespace Analytics.Storage.Entities;

/// <summary>The residents of a city or district at one date, in persons.</summary>
public sealed class Population : OnPlace
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The document.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>The day that the count is of: the census night, or the end of a year.</summary>
    public DateOnly Instant { get; set; }

    /// <summary>Number of the calendar year of the date.</summary>
    public int YearId { get; set; }

    /// <summary>The calendar year that the day is in.</summary>
    public Year Year { get; set; } = null!;

    /// <summary>Residents, in persons; null when no number is printed.</summary>
    public decimal? Value { get; set; }

    /// <summary>How exactly the count is known.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>Fewest residents that agree with what is printed, in persons; null when open.</summary>
    public decimal? Lower { get; set; }

    /// <summary>Most residents that agree with what is printed, in persons; null when open.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The count as printed, with its unit.</summary>
    public required string Printed { get; set; }
}
