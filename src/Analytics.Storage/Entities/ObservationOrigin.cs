namespace Analytics.Storage.Entities;

/// <summary>One observation that another one follows from.</summary>
public sealed class ObservationOrigin
{
    /// <summary>The key of the row.</summary>
    public int Id { get; set; }

    /// <summary>Key of the implied observation.</summary>
    public int ObservationId { get; set; }

    /// <summary>The implied observation.</summary>
    public Observation Observation { get; set; } = null!;

    /// <summary>Key of the observation it follows from.</summary>
    public int OriginId { get; set; }

    /// <summary>The observation it follows from.</summary>
    public Observation Origin { get; set; } = null!;
}
