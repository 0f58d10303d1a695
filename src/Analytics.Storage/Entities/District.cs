namespace Analytics.Storage.Entities;

/// <summary>A district or county-level city, by its code in GB/T 2260.</summary>
public sealed class District : ISubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Six digits of GB/T 2260, such as 440781.</summary>
    public required string Code { get; set; }

    /// <summary>Key of the city.</summary>
    public int CityId { get; set; }

    /// <summary>The city it belongs to.</summary>
    public City City { get; set; } = null!;

    /// <summary>Chinese name, in full.</summary>
    public required string Name { get; set; }

    /// <summary>English name.</summary>
    public required string NameEn { get; set; }

    /// <summary>Its rank.</summary>
    public DistrictKind Kind { get; set; }

    /// <summary>Institutions known to lie in it.</summary>
    public ICollection<Institution> Institutions { get; set; } = [];

    /// <summary>Statements on the district as a whole.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Observations of the district as a whole.</summary>
    public ICollection<Observation> Observations { get; set; } = [];

    /// <summary>Awards to the district.</summary>
    public ICollection<Award> Awards { get; set; } = [];

    /// <summary>Residents of the district.</summary>
    public ICollection<Population> Populations { get; set; } = [];
}
