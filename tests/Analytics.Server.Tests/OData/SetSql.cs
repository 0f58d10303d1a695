namespace Analytics.Server.Tests.OData;

/// <summary>What each set holds, in SQL written by hand: every column in its place, in the order of the set.</summary>
internal static class SetSql
{
    private const string Subject = "s.subject_kind, c.code, d.code";
    private const string Wide = $"{Subject}, i.key, n.key, s.period_kind, s.period_start, s.period_end";
    private const string Figure = $"{Wide}, s.metric, s.definition, s.year_id, s.value, s.qualifier, s.lower, s.upper, s.unit";
    private const string Places = "LEFT JOIN cities c ON c.id = s.city_id LEFT JOIN districts d ON d.id = s.district_id";
    private const string Subjects = $"{Places} LEFT JOIN institutions i ON i.id = s.institution_id LEFT JOIN donors n ON n.id = s.donor_id";

    public static readonly Dictionary<string, string> Published = new()
    {
        ["Cities"] = "SELECT code, name, name_en FROM cities ORDER BY 1",
        ["Districts"] = "SELECT d.code, c.code, d.name, d.name_en, d.kind FROM districts d JOIN cities c ON c.id = d.city_id ORDER BY 1",
        ["Institutions"] = "SELECT s.key, s.name, s.name_en, s.kind, d.code, o.key FROM institutions s LEFT JOIN districts d ON d.id = s.district_id JOIN sources o ON o.id = s.source_id ORDER BY 1",
        ["Donors"] = "SELECT s.key, s.name, s.name_en, s.years_donating, o.key FROM donors s JOIN sources o ON o.id = s.source_id ORDER BY 1",
        ["Years"] = "SELECT number, is_complete FROM years ORDER BY 1",
        ["Sources"] = "SELECT key, title, title_en, publisher, published_on, kind FROM sources ORDER BY 1",
        ["Statements"] = $"SELECT s.id, {Figure}, o.key, s.section, s.printed, s.observation_id FROM statements s {Subjects} JOIN sources o ON o.id = s.source_id ORDER BY 1",
        ["Observations"] = $"SELECT s.id, {Figure}, s.status, s.has_conflict FROM observations s {Subjects} ORDER BY 1",
        ["Populations"] = $"SELECT s.id, {Subject}, o.key, s.instant, s.year_id, s.value, s.qualifier, s.lower, s.upper, s.printed FROM populations s {Places} JOIN sources o ON o.id = s.source_id ORDER BY 1",
        ["Awards"] = $"SELECT s.id, {Wide}, o.key, s.section, s.name, s.name_en, s.printed FROM awards s {Subjects} JOIN sources o ON o.id = s.source_id ORDER BY 1",
    };

    public static readonly Dictionary<string, string> Recorded = new()
    {
        ["DonorRecords"] = "SELECT pseudonym, sex, birth_year, abo, rh FROM donor_records ORDER BY 1",
        ["Donations"] = """
            SELECT s.number, p.pseudonym, s.donated_on, d.code, i.key, s.channel, s.product, s.volume, s.therapeutic_units, s.dose, s.history, s.age, s.age_band
            FROM donations s JOIN donor_records p ON p.id = s.donor_id LEFT JOIN districts d ON d.id = s.district_id LEFT JOIN institutions i ON i.id = s.institution_id
            ORDER BY s.donated_on, s.number
            """,
    };
}
