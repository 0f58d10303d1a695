namespace Analytics.Storage.Entities;

/// <summary>A file of further published figures, in the form of the seed's statements, which is derived together with the seed.</summary>
public sealed class StatisticsFile
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 of the content, in lower-case hexadecimal digits; unique.</summary>
    public required string ContentHash { get; set; }

    /// <summary>Name of the file, without its folder.</summary>
    public required string FileName { get; set; }

    /// <summary>When it was added, in UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>The file as it was.</summary>
    public required string Content { get; set; }
}
