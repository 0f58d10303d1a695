namespace Analytics.Server.Tests.Records;

/// <summary>Questions on records with the SQL that proves them.</summary>
internal static class RecordCases
{
    private const string Whole = "sum(CASE WHEN product = 'WHOLE_BLOOD' THEN volume ELSE 0 END)";
    private const string Year = "CAST(substr(donated_on, 1, 4) AS INTEGER)";

    public static readonly Dictionary<string, RecordCase> All = new()
    {
        ["measures by year"] = new(
            """by: ["year"], measures: [{ measure: "volume", fields: ["value"] }, { measure: "donations", fields: ["value"] }, { measure: "donors", fields: ["value"] }, { measure: "therapeuticUnits", fields: ["value"] }]""",
            $"SELECT {Year}, {Whole}, count(*), count(DISTINCT donor_id), sum(CASE WHEN product = 'PLATELETS' THEN therapeutic_units ELSE 0 END) / 1000000 FROM donations GROUP BY 1"),
        ["donors by district in one year"] = new(
            """by: ["district"], where: { year: { eq: 2023 } }, measures: [{ measure: "donors", fields: ["value"] }]""",
            "SELECT d.code, d.name, d.name_en, count(DISTINCT donor_id) FROM donations r JOIN districts d ON d.id = r.district_id WHERE donated_on LIKE '2023%' GROUP BY d.id"),
        ["donors by kind of district, once in each"] = new(
            """by: ["districtKind"], where: { year: { gte: 2020 } }, measures: [{ measure: "donors", fields: ["value"] }]""",
            "SELECT d.kind, count(DISTINCT donor_id) FROM donations r JOIN districts d ON d.id = r.district_id WHERE donated_on >= '2020' GROUP BY 1"),
        ["institutions, also none"] = new(
            """by: ["institution"], where: { year: { eq: 2022 } }, measures: [{ measure: "donations", fields: ["value"] }, { measure: "groupDonations", fields: ["value"] }]""",
            "SELECT i.key, i.name, i.name_en, count(*), sum(channel = 'GROUP') FROM donations r LEFT JOIN institutions i ON i.id = r.institution_id WHERE donated_on LIKE '2022%' GROUP BY i.id"),
        ["months of a channel"] = new(
            """by: ["month"], where: { channel: { eq: GROUP }, year: { in: [2022, 2023] } }, measures: [{ measure: "donations", fields: ["value"] }]""",
            "SELECT substr(donated_on, 1, 7), count(*) FROM donations WHERE channel = 'GROUP' AND donated_on >= '2022' GROUP BY 1"),
        ["alternatives about different things"] = new(
            """by: ["ageBand", "sex"], where: { or: [{ district: { code: { eq: "440705" } } }, { abo: { eq: AB } }, { month: { eq: "2023-02" } }] }, measures: [{ measure: "donations", fields: ["value"] }, { measure: "donors", fields: ["value"] }]""",
            "SELECT age_band, sex, count(*), count(DISTINCT donor_id) FROM recorded_donations r JOIN districts d ON d.id = r.district_id WHERE d.code = '440705' OR abo = 'AB' OR donated_on LIKE '2023-02%' GROUP BY 1, 2"),
        ["ages"] = new(
            """by: ["sex", "product"], measures: [{ measure: "youngestAge", fields: ["value"] }, { measure: "oldestAge", fields: ["value"] }]""",
            "SELECT sex, product, min(age), max(age) FROM recorded_donations GROUP BY 1, 2"),
        ["persons over the year so far"] = new(
            """by: ["month"], where: { year: { eq: 2023 } }, measures: [{ measure: "donors", toDate: YEAR, fields: ["value"] }]""",
            "WITH months AS (SELECT DISTINCT substr(donated_on, 1, 7) AS month FROM donations WHERE donated_on LIKE '2023%') SELECT month, (SELECT count(DISTINCT donor_id) FROM donations WHERE donated_on >= '2023' AND substr(donated_on, 1, 7) <= month) FROM months"),
        ["the last twelve months"] = new(
            """by: [], where: { month: { eq: "2023-06" } }, measures: [{ measure: "volume", window: { last: 12, unit: MONTH }, fields: ["value"] }, { measure: "donors", window: { last: 12, unit: MONTH }, fields: ["value"] }]""",
            $"SELECT {Whole}, count(DISTINCT donor_id) FROM donations WHERE donated_on BETWEEN '2022-07-01' AND '2023-06-30'"),
        ["the year before"] = new(
            """by: ["district"], where: { year: { eq: 2023 } }, measures: [{ measure: "volume", fields: ["value"], facets: [{ facet: "previous", fields: ["value"] }] }]""",
            $"SELECT d.code, d.name, d.name_en, sum(CASE WHEN product = 'WHOLE_BLOOD' AND donated_on >= '2023' THEN volume ELSE 0 END), sum(CASE WHEN product = 'WHOLE_BLOOD' AND donated_on < '2023' THEN volume ELSE 0 END) FROM donations r JOIN districts d ON d.id = r.district_id WHERE donated_on >= '2022' GROUP BY d.id"),
        ["doses and histories"] = new(
            """by: ["dose", "history", "rh"], where: { quarter: { eq: "2023-Q3" }, product: { neq: PLATELETS } }, measures: [{ measure: "donations", fields: ["value"] }]""",
            "SELECT dose, history, rh, count(*) FROM recorded_donations WHERE donated_on BETWEEN '2023-07-01' AND '2023-09-30' AND product <> 'PLATELETS' GROUP BY 1, 2, 3"),
        ["days"] = new(
            """by: ["day"], where: { month: { eq: "2023-10" } }, measures: [{ measure: "volume", fields: ["value"] }]""",
            $"SELECT donated_on, {Whole} FROM donations WHERE donated_on LIKE '2023-10%' GROUP BY 1"),
    };
}
