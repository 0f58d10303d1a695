namespace Analytics.Storage.Entities;

/// <summary>What kind of institution takes part or organises.</summary>
public enum InstitutionKind
{
    /// <summary>The office of a subdistrict.</summary>
    SubdistrictOffice,

    /// <summary>A university.</summary>
    University,

    /// <summary>A college.</summary>
    College,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A blood centre.</summary>
    BloodCentre,

    /// <summary>A branch of the Red Cross.</summary>
    RedCross,
}
