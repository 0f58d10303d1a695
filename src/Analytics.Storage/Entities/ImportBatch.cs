namespace Analytics.Storage.Entities;

/// <summary>One import of published data.</summary>
public sealed class ImportBatch
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>SHA-256 of the imported files, in lower-case hexadecimal digits.</summary>
    public required string ContentHash { get; set; }

    /// <summary>When it was imported, in UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Rows read from all files.</summary>
    public int Rows { get; set; }

    /// <summary>Statements it brought; none once a later import has replaced them.</summary>
    public ICollection<Statement> Statements { get; set; } = [];
}
