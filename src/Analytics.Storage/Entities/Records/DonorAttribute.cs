namespace Analytics.Storage.Entities.Records;

/// <summary>What the records know of a donor.</summary>
public enum DonorAttribute
{
    /// <summary>The sex.</summary>
    Sex,

    /// <summary>The year of birth.</summary>
    BirthYear,

    /// <summary>The ABO group.</summary>
    Abo,

    /// <summary>The Rh factor.</summary>
    Rh,
}
