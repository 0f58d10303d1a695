namespace Analytics.Storage.Entities;

/// <summary>A row that is on exactly one subject.</summary>
public interface IOnSubject
{
    /// <summary>Which one of the keys is set.</summary>
    SubjectKind SubjectKind { get; }

    /// <summary>Key of the city.</summary>
    int? CityId { get; }

    /// <summary>Key of the district.</summary>
    int? DistrictId { get; }

    /// <summary>Key of the institution; null where the row cannot be on one.</summary>
    int? InstitutionId => null;

    /// <summary>Key of the donor; null where the row cannot be on one.</summary>
    int? DonorId => null;
}
