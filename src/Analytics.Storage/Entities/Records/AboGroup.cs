namespace Analytics.Storage.Entities.Records;

/// <summary>The ABO blood group of a donor.</summary>
public enum AboGroup
{
    /// <summary>A.</summary>
    A,

    /// <summary>B.</summary>
    B,

    /// <summary>AB.</summary>
    Ab,

    /// <summary>O.</summary>
    O,

    /// <summary>Not recorded.</summary>
    Unknown,
}
