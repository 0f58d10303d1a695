namespace Analytics.Storage.Entities.Records;

/// <summary>One act of donation, as the blood centre recorded it.</summary>
public sealed class Donation
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>The number that the blood centre gave it; unique.</summary>
    public required string Number { get; set; }

    /// <summary>Key of the donor.</summary>
    public int DonorId { get; set; }

    /// <summary>The donor, by pseudonym.</summary>
    public DonorRecord Donor { get; set; } = null!;

    /// <summary>The day.</summary>
    public DateOnly DonatedOn { get; set; }

    /// <summary>Key of the district; null where not recorded.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The district in which it took place; null where not recorded.</summary>
    public District? District { get; set; }

    /// <summary>Key of the institution; null where none took part.</summary>
    public int? InstitutionId { get; set; }

    /// <summary>The institution that organised it; null where none did.</summary>
    public Institution? Institution { get; set; }

    /// <summary>How the donor came to give.</summary>
    public DonationChannel Channel { get; set; }

    /// <summary>What was given.</summary>
    public BloodProduct Product { get; set; }

    /// <summary>Volume in mL; 0 where the product is not measured so.</summary>
    public int Volume { get; set; }

    /// <summary>Apheresis platelets in therapeutic units; 0 for other products.</summary>
    public decimal TherapeuticUnits { get; set; }

    /// <summary>How much whole blood, as a class; follows from product and volume.</summary>
    public Dose Dose { get; set; }

    /// <summary>Whether the donor had given before.</summary>
    public DonorHistory History { get; set; }

    /// <summary>The age in years that the donor reached in the year of the donation; null where the year of birth is not recorded.</summary>
    public int? Age { get; set; }

    /// <summary>The age as a band; follows from <see cref="Age"/>.</summary>
    public AgeBand AgeBand { get; set; }

    /// <summary>Key of the batch.</summary>
    public int BatchId { get; set; }

    /// <summary>The import that brought it.</summary>
    public DonationBatch Batch { get; set; } = null!;
}
