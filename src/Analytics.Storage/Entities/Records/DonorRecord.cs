namespace Analytics.Storage.Entities.Records;

/// <summary>A donor as the records know one: by pseudonym, without a name.</summary>
public sealed class DonorRecord
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>The pseudonym that the blood centre gave, the same in every import.</summary>
    public required string Pseudonym { get; set; }

    /// <summary>The sex.</summary>
    public Sex Sex { get; set; }

    /// <summary>The year of birth; null where not recorded.</summary>
    public int? BirthYear { get; set; }

    /// <summary>The ABO group.</summary>
    public AboGroup Abo { get; set; }

    /// <summary>The Rh factor.</summary>
    public RhFactor Rh { get; set; }

    /// <summary>What the donor gave.</summary>
    public ICollection<Donation> Donations { get; set; } = [];
}
