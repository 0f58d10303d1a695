namespace Analytics.Storage.Entities;

/// <summary>Checks that exactly the key which the kind of subject names is set.</summary>
internal static class SubjectChecks
{
    public const string OneOfFour =
        "(subject_kind = 'CITY') = (city_id IS NOT NULL)"
        + " AND (subject_kind = 'DISTRICT') = (district_id IS NOT NULL)"
        + " AND (subject_kind = 'INSTITUTION') = (institution_id IS NOT NULL)"
        + " AND (subject_kind = 'DONOR') = (donor_id IS NOT NULL)"
        + " AND subject_kind IN ('CITY', 'DISTRICT', 'INSTITUTION', 'DONOR')";

    public const string OneOfTwo =
        "(subject_kind = 'CITY') = (city_id IS NOT NULL)"
        + " AND (subject_kind = 'DISTRICT') = (district_id IS NOT NULL)"
        + " AND subject_kind IN ('CITY', 'DISTRICT')";
}
