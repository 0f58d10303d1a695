using System.Text.RegularExpressions;
using Analytics.Storage.Entities;
using Analytics.Storage.Entities.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tests.Storage;

public sealed partial class MigrationTests
{
    [Fact]
    public async Task Migrations_Should_GiveTheSchemaOfTheModel()
    {
        using var migrated = await TemporaryDatabase.ReadyAsync();
        using var created = new TemporaryDatabase();
        created.File.CreateFolder();
        await using (var context = created.Pool.CreateDbContext())
        {
            await context.Database.EnsureCreatedAsync();
        }

        using var one = migrated.Connect();
        using var other = created.Connect();
        var expected = Describe(other);
        Assert.True(expected.Count > 150, $"only {expected.Count} facts of the schema were compared");
        Assert.Equal(expected, Describe(one));
    }

    [Fact]
    public async Task Migrations_Should_GiveTheViewTheColumnsOfItsEntity()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        await using var context = database.Pool.CreateDbContext();
        using var connection = database.Connect();
        var columns = context.Model.FindEntityType(typeof(RecordedDonation))!.GetProperties().Select(property => property.GetColumnName());
        Assert.Equal(columns.Order(StringComparer.Ordinal), connection.Rows("SELECT name FROM pragma_table_info('recorded_donations')").Order(StringComparer.Ordinal));
        Assert.Empty(await context.RecordedDonations.ToListAsync());
    }

    [Fact]
    public async Task Migrations_Should_ChangeNothing_When_AppliedAgain()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        await database.Start.PrepareAsync();
        using var connection = database.Connect();
        Assert.Equal(["20261122000000_Initial", "20261127000000_DonationRecords", "20261127200000_FurtherImports"], connection.Rows("SELECT MigrationId FROM __EFMigrationsHistory ORDER BY 1"));
    }

    [Fact]
    public async Task Migrations_Should_Run_When_AKilledProcessLeftItsLock()
    {
        using var database = new TemporaryDatabase();
        using (var connection = database.Connect())
        {
            connection.Execute(
                """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2024-06-14 08:00:00.0000000+00:00');
                """);
        }

        await database.Start.PrepareAsync();
        await using var context = database.Pool.CreateDbContext();
        Assert.Empty(await context.Cities.ToListAsync());
    }

    [Fact]
    public void Model_Should_NameTablesAndColumnsInSnakeCase()
    {
        using var database = new TemporaryDatabase();
        database.File.CreateFolder();
        using var context = database.Pool.CreateDbContext();
        var statement = context.Model.FindEntityType(typeof(Statement))!;
        Assert.Equal("statements", statement.GetTableName());
        Assert.Equal("period_start", statement.FindComplexProperty(nameof(Statement.Period))!.ComplexType.FindProperty(nameof(Period.Start))!.GetColumnName());
        Assert.Equal("observation_origins", context.Model.FindEntityType(typeof(ObservationOrigin))!.GetTableName());
    }

    private static List<string> Describe(SqliteConnection connection)
    {
        var facts = new List<string>();
        var tables = connection.Rows("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'");
        foreach (var table in tables)
        {
            facts.AddRange(connection.Rows($"SELECT '{table} column', name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo('{table}')"));
            facts.AddRange(connection.Rows($"SELECT '{table} link', \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('{table}')"));
            facts.AddRange(connection.Rows(
                $"SELECT '{table} index', l.name, l.\"unique\", l.partial, (SELECT group_concat(i.name) FROM pragma_index_info(l.name) i) FROM pragma_index_list('{table}') l"));
            var sql = connection.Rows($"SELECT sql FROM sqlite_schema WHERE name = '{table}'")[0];
            facts.AddRange(Constraints().Matches(sql).Select(found => $"{table} {found.Value.TrimEnd(',')}"));
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    [GeneratedRegex("""CONSTRAINT "[^\n]*|PRIMARY KEY AUTOINCREMENT""")]
    private static partial Regex Constraints();
}
