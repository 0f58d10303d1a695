namespace Analytics.Storage.Entities.Records;

/// <summary>How much whole blood was given at once.</summary>
public enum Dose
{
    /// <summary>200 mL.</summary>
    Ml200,

    /// <summary>300 mL.</summary>
    Ml300,

    /// <summary>400 mL.</summary>
    Ml400,

    /// <summary>Another volume of whole blood.</summary>
    OtherVolume,

    /// <summary>No whole blood.</summary>
    NotWholeBlood,
}
