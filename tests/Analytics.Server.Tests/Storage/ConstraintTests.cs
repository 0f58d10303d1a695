using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Storage;

public sealed class ConstraintTests(ImportedTinySeed imported) : IClassFixture<ImportedTinySeed>
{
    [Theory]
    [InlineData("UPDATE statements SET city_id = 1 WHERE id = 1", "CHECK constraint failed: ck_statements_subject")]
    [InlineData("UPDATE statements SET district_id = NULL WHERE id = 1", "CHECK constraint failed: ck_statements_subject")]
    [InlineData("UPDATE statements SET subject_kind = 'CITY' WHERE id = 1", "CHECK constraint failed: ck_statements_subject")]
    [InlineData("UPDATE statements SET lower = upper + 1, value = NULL WHERE id = 1", "CHECK constraint failed: ck_statements_bounds")]
    [InlineData("UPDATE statements SET value = upper + 1 WHERE id = 1", "CHECK constraint failed: ck_statements_bounds")]
    [InlineData("UPDATE observations SET value = lower - 1 WHERE id = 1", "CHECK constraint failed: ck_observations_bounds")]
    [InlineData("UPDATE observations SET donor_id = 1 WHERE id = 1", "CHECK constraint failed: ck_observations_subject")]
    [InlineData("UPDATE statements SET period_end = '2022-01-01' WHERE id = 1", "CHECK constraint failed: ck_statements_period")]
    [InlineData("UPDATE awards SET period_end = '2000-01-01'", "CHECK constraint failed: ck_awards_period")]
    [InlineData("UPDATE populations SET city_id = NULL", "CHECK constraint failed: ck_populations_subject")]
    [InlineData("UPDATE populations SET upper = lower - 1", "CHECK constraint failed: ck_populations_bounds")]
    [InlineData("UPDATE years SET number = 1999 WHERE id = 2023", "CHECK constraint failed: ck_years_id")]
    [InlineData("INSERT INTO observation_origins VALUES (9, 1, 1)", "CHECK constraint failed: ck_observation_origins_other")]
    [InlineData("UPDATE districts SET code = '440705'", "UNIQUE constraint failed: districts.code")]
    [InlineData("UPDATE institutions SET key = 'huicheng'", "UNIQUE constraint failed: institutions.key")]
    [InlineData("INSERT INTO cities VALUES (9, '440700', 'x', 'x')", "UNIQUE constraint failed: cities.code")]
    [InlineData("DELETE FROM districts WHERE id = 2", "FOREIGN KEY constraint failed")]
    [InlineData("UPDATE statements SET source_id = 99", "FOREIGN KEY constraint failed")]
    [InlineData("DELETE FROM years WHERE id = 2023", "FOREIGN KEY constraint failed")]
    [InlineData("UPDATE statements SET printed = NULL", "NOT NULL constraint failed: statements.printed")]
    public void Database_Should_RefuseARow_When_ItBreaksARule(string sql, string expected)
    {
        using var connection = imported.Connect();
        connection.Execute("PRAGMA foreign_keys = ON");
        var failure = Assert.Throws<SqliteException>(() => connection.Execute(sql));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }
}
