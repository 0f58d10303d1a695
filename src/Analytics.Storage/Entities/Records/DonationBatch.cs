namespace Analytics.Storage.Entities.Records;

/// <summary>One import of donation records. Its row stays when it is undone, so that every change of the records leaves a trace.</summary>
public sealed class DonationBatch
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 of the rows as read and the rules by which they were, in lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; set; }

    /// <summary>Name of the file, without its folder; null where it came from standard input.</summary>
    public string? FileName { get; set; }

    /// <summary>When it was imported, in UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Donations it brought.</summary>
    public int Rows { get; set; }

    /// <summary>First day for which its records are complete.</summary>
    public DateOnly CoversFrom { get; set; }

    /// <summary>Last day for which its records are complete, inclusive.</summary>
    public DateOnly CoversTo { get; set; }

    /// <summary>Whether the records were generated and are of no real donor.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>When it was undone, in UTC; null while its donations stand.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>What it brought; none once undone.</summary>
    public ICollection<Donation> Donations { get; set; } = [];
}
