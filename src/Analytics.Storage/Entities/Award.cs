namespace Analytics.Storage.Entities;

/// <summary>An award to a subject, as a document reports it.</summary>
public sealed class Award : IOnSubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The document.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Where it stands in the document: a heading letter, a headline or a name.</summary>
    public required string Section { get; set; }

    /// <summary>The kind of its subject.</summary>
    public SubjectKind SubjectKind { get; set; }

    /// <summary>Key of the city; null for any other subject.</summary>
    public int? CityId { get; set; }

    /// <summary>The city; null for any other subject.</summary>
    public City? City { get; set; }

    /// <summary>Key of the district; null for any other subject.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The district; null for any other subject.</summary>
    public District? District { get; set; }

    /// <summary>Key of the institution; null for any other subject.</summary>
    public int? InstitutionId { get; set; }

    /// <summary>The institution; null for any other subject.</summary>
    public Institution? Institution { get; set; }

    /// <summary>Key of the donor; null for any other subject.</summary>
    public int? DonorId { get; set; }

    /// <summary>The donor; null for any other subject.</summary>
    public Donor? Donor { get; set; }

    /// <summary>Chinese name of the award, without its year.</summary>
    public required string Name { get; set; }

    /// <summary>English name of the award; null where none is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>The time that it is given for; of kind UNKNOWN where none is printed.</summary>
    public required Period Period { get; set; }

    /// <summary>The award as printed.</summary>
    public required string Printed { get; set; }
}
