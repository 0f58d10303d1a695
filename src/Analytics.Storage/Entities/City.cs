namespace Analytics.Storage.Entities;

/// <summary>A city, by its code in GB/T 2260.</summary>
public sealed class City : ISubject
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Six digits of GB/T 2260, such as 440700.</summary>
    public required string Code { get; set; }

    /// <summary>Chinese name, in full.</summary>
    public required string Name { get; set; }

    /// <summary>English name.</summary>
    public required string NameEn { get; set; }

    /// <summary>Its districts.</summary>
    public ICollection<District> Districts { get; set; } = [];

    /// <summary>Statements on the city as a whole.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Observations of the city as a whole.</summary>
    public ICollection<Observation> Observations { get; set; } = [];

    /// <summary>Awards to the city.</summary>
    public ICollection<Award> Awards { get; set; } = [];

    /// <summary>Residents of the city.</summary>
    public ICollection<Population> Populations { get; set; } = [];
}
