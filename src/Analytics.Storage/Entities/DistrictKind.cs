namespace Analytics.Storage.Entities;

/// <summary>The rank of a district.</summary>
public enum DistrictKind
{
    /// <summary>区, a district of the city.</summary>
    District,

    /// <summary>县级市, a county-level city governed by the city.</summary>
    CountyLevelCity,
}
