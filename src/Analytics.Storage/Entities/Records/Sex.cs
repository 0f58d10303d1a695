namespace Analytics.Storage.Entities.Records;

/// <summary>The sex of a donor as recorded.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Not recorded.</summary>
    Unknown,
}
