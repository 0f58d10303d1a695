namespace Analytics.Storage.Entities.Migrations;

/// <summary>The checks of the first schema, as they were then.</summary>
internal static class InitialChecks
{
    public const string OneOfFour =
        OneOfTwoKeys
        + " AND (subject_kind = 'INSTITUTION') = (institution_id IS NOT NULL)"
        + " AND (subject_kind = 'DONOR') = (donor_id IS NOT NULL)"
        + " AND subject_kind IN ('CITY', 'DISTRICT', 'INSTITUTION', 'DONOR')";

    public const string OneOfTwo = OneOfTwoKeys + " AND subject_kind IN ('CITY', 'DISTRICT')";

    public const string Bounds = "lower <= upper AND lower <= value AND value <= upper";

    public const string Period = "period_start <= period_end";

    private const string OneOfTwoKeys =
        "(subject_kind = 'CITY') = (city_id IS NOT NULL)"
        + " AND (subject_kind = 'DISTRICT') = (district_id IS NOT NULL)";
}
