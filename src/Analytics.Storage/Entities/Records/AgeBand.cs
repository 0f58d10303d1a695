namespace Analytics.Storage.Entities.Records;

/// <summary>The age that a donor reached in the year of the donation.</summary>
public enum AgeBand
{
    /// <summary>Up to 24.</summary>
    Under25,

    /// <summary>25 to 34.</summary>
    From25To34,

    /// <summary>35 to 44.</summary>
    From35To44,

    /// <summary>45 to 54.</summary>
    From45To54,

    /// <summary>55 and more.</summary>
    From55,

    /// <summary>The year of birth is not recorded.</summary>
    Unknown,
}
