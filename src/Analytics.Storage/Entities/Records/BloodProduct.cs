namespace Analytics.Storage.Entities.Records;

/// <summary>What was given.</summary>
public enum BloodProduct
{
    /// <summary>Whole blood, measured in millilitres.</summary>
    WholeBlood,

    /// <summary>Platelets by apheresis, measured in therapeutic units.</summary>
    Platelets,

    /// <summary>Anything else, such as plasma.</summary>
    Other,
}
