namespace Analytics.Storage.Entities;

/// <summary>An award to a subject, as a document reports it.</summary>
public sealed class Award : OnSubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the source.</summary>
    public int SourceId { get; set; }

    /// <summary>The document.</summary>
    public Source Source { get; set; } = null!;

    /// <summary>Where it stands in the document: a heading letter, a headline or a name.</summary>
    public required string Section { get; set; }

    /// <summary>Chinese name of the award, without its year.</summary>
    public required string Name { get; set; }

    /// <summary>English name of the award; null where none is known.</summary>
    public string? NameEn { get; set; }

    /// <summary>The time that it is given for; of kind UNKNOWN where none is printed.</summary>
    public required Period Period { get; set; }

    /// <summary>The award as printed.</summary>
    public required string Printed { get; set; }
}
