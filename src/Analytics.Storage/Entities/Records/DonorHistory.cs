namespace Analytics.Storage.Entities.Records;

/// <summary>Whether a donor had given before.</summary>
public enum DonorHistory
{
    /// <summary>The donor's first donation, as the blood centre recorded it.</summary>
    FirstTime,

    /// <summary>The donor had given before.</summary>
    Repeat,
}
