using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>The subject of a row: the key that belongs to its kind, and no other.</summary>
internal sealed record SeedSubject(SubjectKind Kind, int? CityId = null, int? DistrictId = null, int? InstitutionId = null, int? DonorId = null);
