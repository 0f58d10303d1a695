using Analytics.Semantics.Figures;

namespace Analytics.Storage.Entities;

/// <summary>The residents of a city or district at one date, in persons.</summary>
public sealed class Population : IOnSubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The document.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Which one of the four subjects is set.</summary>
    public SubjectKind SubjectKind { get; set; }

    /// <summary>Key of the city; null for any other subject.</summary>
    public int? CityId { get; set; }

    /// <summary>The city; null for any other subject.</summary>
    public City? City { get; set; }

    /// <summary>Key of the district; null for any other subject.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The district; null for any other subject.</summary>
    public District? District { get; set; }

    /// <summary>The date of the count.</summary>
    public DateOnly Instant { get; set; }

    /// <summary>Number of the calendar year of the date.</summary>
    public int YearId { get; set; }

    /// <summary>The calendar year of the date.</summary>
    public Year Year { get; set; } = null!;

    /// <summary>The figure; null when none is printed.</summary>
    public decimal? Value { get; set; }

    /// <summary>How exactly the figure is known.</summary>
    public Qualifier Qualifier { get; set; }

    /// <summary>Smallest value it can have; null when open.</summary>
    public decimal? Lower { get; set; }

    /// <summary>Largest value it can have; null when open.</summary>
    public decimal? Upper { get; set; }

    /// <summary>The figure as printed.</summary>
    public required string Printed { get; set; }
}
