namespace Analytics.Storage.Entities;

/// <summary>A calendar year that published data touches.</summary>
public sealed class Year
{
    /// <summary>The key of the row, equal to the number.</summary>
    public int Id { get; set; }

    /// <summary>The year of the Gregorian calendar.</summary>
    public int Number { get; set; }

    /// <summary>Whether the year was over when the newest source was published.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Statements on exactly this year.</summary>
    public ICollection<Statement> Statements { get; set; } = [];

    /// <summary>Observations of exactly this year.</summary>
    public ICollection<Observation> Observations { get; set; } = [];

    /// <summary>Residents at a date in this year.</summary>
    public ICollection<Population> Populations { get; set; } = [];
}
