namespace Analytics.Benchmarks.Records;

/// <summary>The one expression in which the databases differ: the year of a donation, as a whole number.</summary>
internal static class SqlDialectOfYear
{
    public const string Sqlite = "CAST(substr(d.donated_on, 1, 4) AS INTEGER)";
    public const string Postgres = "CAST(extract(year FROM d.donated_on) AS int)";
    public const string DuckDb = "year(d.donated_on)";

    public static string For(RecordQuestion question, string yearOfDonation) =>
        question.Sql.Replace("{year}", yearOfDonation, StringComparison.Ordinal);
}
