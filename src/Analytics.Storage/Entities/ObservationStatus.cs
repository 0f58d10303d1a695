namespace Analytics.Storage.Entities;

/// <summary>Where the figure of an observation comes from.</summary>
public enum ObservationStatus
{
    /// <summary>Statements print it.</summary>
    Reported,

    /// <summary>It follows from other observations.</summary>
    Implied,

    /// <summary>Statements print that there was none.</summary>
    Zero,
}
