namespace Analytics.Storage.Entities.Records;

/// <summary>The Rh (D) factor of a donor.</summary>
public enum RhFactor
{
    /// <summary>Has the D antigen.</summary>
    Positive,

    /// <summary>Lacks the D antigen.</summary>
    Negative,

    /// <summary>Not recorded.</summary>
    Unknown,
}
