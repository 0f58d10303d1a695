namespace Analytics.Storage.Entities;

/// <summary>A row that is on exactly one subject, also an institution or a donor.</summary>
public abstract class OnSubject : OnPlace
{
    /// <summary>Key of the institution; null for any other subject.</summary>
    public int? InstitutionId { get; set; }

    /// <summary>The institution; null for any other subject.</summary>
    public Institution? Institution { get; set; }

    /// <summary>Key of the donor; null for any other subject.</summary>
    public int? DonorId { get; set; }

    /// <summary>The donor; null for any other subject.</summary>
    public Donor? Donor { get; set; }
}
