namespace Analytics.Storage.Entities.Records;

/// <summary>How a donor came to give.</summary>
public enum DonationChannel
{
    /// <summary>With an institution that organised a drive.</summary>
    Group,

    /// <summary>At a blood vehicle or booth in the street.</summary>
    Street,

    /// <summary>At a fixed site of the blood centre.</summary>
    FixedSite,
}
