namespace Analytics.Storage.Entities.Records;

/// <summary>A donation with what is known of its donor, one row a donation: the view from which analysis reads.</summary>
public sealed class RecordedDonation
{
    /// <summary>Key of the donation.</summary>
    public int Id { get; set; }

    /// <summary>Key of the donor.</summary>
    public int DonorId { get; set; }

    /// <summary>The day.</summary>
    public DateOnly DonatedOn { get; set; }

    /// <summary>Key of the district; null where not recorded.</summary>
    public int? DistrictId { get; set; }

    /// <summary>Key of the institution; null where none took part.</summary>
    public int? InstitutionId { get; set; }

    /// <summary>How the donor came to give.</summary>
    public DonationChannel Channel { get; set; }

    /// <summary>What was given.</summary>
    public BloodProduct Product { get; set; }

    /// <summary>Volume in mL.</summary>
    public int Volume { get; set; }

    /// <summary>Platelets in therapeutic units.</summary>
    public decimal TherapeuticUnits { get; set; }

    /// <summary>How much whole blood, as a class.</summary>
    public Dose Dose { get; set; }

    /// <summary>Whether the donor had given before.</summary>
    public DonorHistory History { get; set; }

    /// <summary>The age reached in the year of the donation; null where unknown.</summary>
    public int? Age { get; set; }

    /// <summary>The age as a band.</summary>
    public AgeBand AgeBand { get; set; }

    /// <summary>The donor's sex.</summary>
    public Sex Sex { get; set; }

    /// <summary>The donor's ABO group.</summary>
    public AboGroup Abo { get; set; }

    /// <summary>The donor's Rh factor.</summary>
    public RhFactor Rh { get; set; }
}
