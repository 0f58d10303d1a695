namespace Analytics.Benchmarks.Records;

/// <summary>One question on donation records, over GraphQL and as SQL by hand, with the same cells in the same order.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="GraphQL">The question to the server.</param>
/// <param name="Sql">The question to a database; <c>{year}</c> stands for the year of a donation.</param>
/// <param name="IsByKey">Whether it is so short that answers a second are counted too.</param>
internal sealed record RecordQuestion(string Name, string GraphQL, string Sql, bool IsByKey = false)
{
    public static readonly IReadOnlyList<RecordQuestion> All =
    [
        new(
            "volume and donations, district × year",
            "{ recorded { rows(first: 1000) { by { year district { code } } volume { value } donations { value } } } }",
            """
            SELECT {year}, p.code, SUM(d.volume), COUNT(*)
            FROM donations d JOIN districts p ON p.id = d.district_id GROUP BY 1, 2 ORDER BY 1, 2
            """),
        new(
            "distinct donors, by district, one year",
            "{ recorded(where: { year: { eq: 2023 } }) { rows { by { district { code } } donors { value } } } }",
            """
            SELECT p.code, COUNT(DISTINCT d.donor_id)
            FROM donations d JOIN districts p ON p.id = d.district_id
            WHERE d.donated_on BETWEEN '2023-01-01' AND '2023-12-31' GROUP BY 1 ORDER BY 1
            """),
        new(
            "volume, the year before, growth, district × year",
            "{ recorded { rows(first: 1000) { by { year district { code } } volume { value previous { value } growth { value } } } } }",
            """
            WITH y AS (
                SELECT {year} AS year, p.code AS code, SUM(d.volume) AS volume
                FROM donations d JOIN districts p ON p.id = d.district_id GROUP BY 1, 2)
            SELECT y.year, y.code, y.volume, b.volume, 100.0 * (y.volume - b.volume) / b.volume
            FROM y LEFT JOIN y b ON b.code = y.code AND b.year = y.year - 1 ORDER BY 1, 2
            """),
        new(
            "first 50 donations by volume, one district, one year",
            """
            {
              donations(where: { district: { code: { eq: "440705" } }, donatedOn: { gte: "2023-01-01", lte: "2023-12-31" } },
                        order: [{ volume: DESC }], first: 50) {
                nodes { number donatedOn volume district { name } institution { name } }
              }
            }
            """,
            """
            SELECT d.number, CAST(d.donated_on AS TEXT), d.volume, p.name, i.name
            FROM donations d JOIN districts p ON p.id = d.district_id LEFT JOIN institutions i ON i.id = d.institution_id
            WHERE p.code = '440705' AND d.donated_on BETWEEN '2023-01-01' AND '2023-12-31' ORDER BY d.volume DESC, d.id LIMIT 50
            """),
        new(
            "one donation by its number",
            """{ donation(number: "S000000123") { number volume } }""",
            "SELECT d.number, d.volume FROM donations d WHERE d.number = 'S000000123'",
            IsByKey: true),
    ];
}
