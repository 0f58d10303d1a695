namespace Analytics.Storage.Entities;

/// <summary>A donor whom a source names.</summary>
public sealed class Donor : ISubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Readable key, the same in every import; the field `donor` finds by it.</summary>
    public required string Key { get; set; }

    /// <summary>Name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>English name; null for every person whose source prints none.</summary>
    public string? NameEn { get; set; }

    /// <summary>Years over which the donor has given, up to the date of the document; null when not reported.</summary>
    public int? YearsDonating { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The source that names the donor.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Statements on the donor.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Observations of the donor.</summary>
    public ICollection<Observation> Observations { get; set; } = [];

    /// <summary>Awards to the donor.</summary>
    public ICollection<Award> Awards { get; set; } = [];
}
