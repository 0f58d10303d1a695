namespace Analytics.Storage.Entities;

/// <summary>A published document.</summary>
public sealed class Source
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Readable key, the same in every import; the field `source` finds by it.</summary>
    public required string Key { get; set; }

    /// <summary>Title as printed.</summary>
    public required string Title { get; set; }

    /// <summary>Title in English.</summary>
    public required string TitleEn { get; set; }

    /// <summary>Who published it.</summary>
    public required string Publisher { get; set; }

    /// <summary>The date of publication; null where it is not known.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>What kind of document it is.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>Statements it prints.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Institutions it names.</summary>
    public ICollection<Institution> Institutions { get; set; } = [];

    /// <summary>Donors it names.</summary>
    public ICollection<Donor> Donors { get; set; } = [];

    /// <summary>Awards it reports.</summary>
    public ICollection<Award> Awards { get; set; } = [];

    /// <summary>Residents it prints.</summary>
    public ICollection<Population> Populations { get; set; } = [];
}
