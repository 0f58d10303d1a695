namespace Analytics.Storage.Entities;

/// <summary>The rank of a district.</summary>
public enum DistrictKind
{
    /// <summary>A district of the city.</summary>
    District,

    /// <summary>A county-level city governed by the city.</summary>
    CountyLevelCity,
}
