namespace Analytics.Storage.Entities.Records;

/// <summary>An attribute of a donor that was not known until a later import; undoing that import forgets it again.</summary>
public sealed class DonorAmendment
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the batch.</summary>
    public int BatchId { get; set; }

    /// <summary>The import that told it.</summary>
    public DonationBatch Batch { get; set; } = null!;

    /// <summary>Key of the donor.</summary>
    public int DonorId { get; set; }

    /// <summary>The donor.</summary>
    public DonorRecord Donor { get; set; } = null!;

    /// <summary>What was told.</summary>
    public DonorAttribute Attribute { get; set; }
}
