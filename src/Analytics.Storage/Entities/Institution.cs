namespace Analytics.Storage.Entities;

/// <summary>An institution that takes part in donation or organises it.</summary>
public sealed class Institution : ISubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Readable key, the same in every import; the field `institution` finds by it.</summary>
    public required string Key { get; set; }

    /// <summary>Name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>English name; null where it has none of its own.</summary>
    public string? NameEn { get; set; }

    /// <summary>What kind of institution it is.</summary>
    public InstitutionKind Kind { get; set; }

    /// <summary>Key of the district; null when the source does not say it.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The district it lies in; null when the source does not say it.</summary>
    public District? District { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The source that names it.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Statements on it.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Observations of it.</summary>
    public ICollection<Observation> Observations { get; set; } = [];

    /// <summary>Awards to it.</summary>
    public ICollection<Award> Awards { get; set; } = [];
}
