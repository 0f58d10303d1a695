namespace Analytics.Storage.Entities;

/// <summary>A row that is on exactly one subject, a city or a district.</summary>
public abstract class OnPlace
{
    /// <summary>The kind of its subject.</summary>
    public SubjectKind SubjectKind { get; set; }

    /// <summary>Key of the city; null for any other subject.</summary>
    public int? CityId { get; set; }

    /// <summary>The city; null for any other subject.</summary>
    public City? City { get; set; }

    /// <summary>Key of the district; null for any other subject.</summary>
    public int? DistrictId { get; set; }

    /// <summary>The district; null for any other subject.</summary>
    public District? District { get; set; }
}
