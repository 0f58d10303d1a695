using Analytics.Server.Tests.Walls;
using Microsoft.Data.Sqlite;

namespace Analytics.Server.Tests.Hosting;

/// <summary>The program as a person meets it: exit codes and what it prints.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_Should_NameEveryOption()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "--help");

        Assert.Equal(0, outcome.ExitCode);
        Assert.All(["--database", "--seed", "--model", "--urls", "schema", "model", "ConnectionStrings:Analytics"], word => Assert.Contains(word, outcome.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Start_Should_ListEveryFaultAndKeepTheOldData_When_TheSeedIsBad()
    {
        var database = _folder.File("kept.db");
        var seed = CopySeed();
        await ImportAsync(database, seed);
        var before = Statements(database);
        var rows = await File.ReadAllLinesAsync(Path.Combine(seed, "statements.csv"));
        rows[3] = rows[3].Replace(",24,", ",25,", StringComparison.Ordinal);
        rows[5] = rows[5].Replace("VOLUME", "VOLUMES", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(Path.Combine(seed, "statements.csv"), rows);

        var outcome = await ServerProgram.RunAsync(_folder.Path, "--database", database, "--seed", seed, "--urls", "http://127.0.0.1:0");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("statements.csv, line 4", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("statements.csv, line 6, column metric", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("VOLUME", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Statements(database));
    }

    [Fact]
    public async Task Start_Should_SayOneSentence_When_TheDatabaseIsNoDatabase()
    {
        var database = _folder.File("letter.db");
        await File.WriteAllTextAsync(database, "This is a letter and not a database at all, and it is long enough to be read as a header.");

        var outcome = await ServerProgram.RunAsync(_folder.Path, "--database", database, "--urls", "http://127.0.0.1:0");

        AssertOneSentence(outcome, "letter.db");
    }

    [Fact]
    public async Task Start_Should_SayOneSentence_When_TheDatabaseIsLocked()
    {
        var database = _folder.File("locked.db");
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();

        var outcome = await ServerProgram.RunAsync(_folder.Path, "--database", database, "--urls", "http://127.0.0.1:0");

        AssertOneSentence(outcome, "locked.db");
    }

    [Fact]
    public async Task Start_Should_SayOneSentence_When_ALimitIsOutOfRange()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "--GraphQL:MaxDepth", "-3", "--urls", "http://127.0.0.1:0");

        AssertOneSentence(outcome, "'GraphQL:MaxDepth' is '-3'; it takes a whole number from 1.");
    }

    [Fact]
    public async Task SchemaExport_Should_WriteTheCheckedInSchema()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "schema", "export", "out.graphql");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "schema.graphql")),
            await File.ReadAllTextAsync(_folder.File("out.graphql")));
    }

    private static void AssertOneSentence(ProgramOutcome outcome, string part)
    {
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains(part, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.Trim().Split('\n'));
        Assert.DoesNotContain("   at ", outcome.Error + outcome.Output, StringComparison.Ordinal);
    }

    private string CopySeed()
    {
        var copy = Directory.CreateDirectory(_folder.File("seed")).FullName;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seed"), "*.csv"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    private static async Task ImportAsync(string database, string seed)
    {
        await using var app = Analytics.Server.Hosting.AnalyticsHost.Build([$"--ConnectionStrings:Analytics=Data Source={database}", $"--Seed={seed}"]);
        Assert.True(await Analytics.Server.Hosting.DataPreparation.RunAsync(app.Services, CancellationToken.None));
    }

    private static string Statements(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat(printed || value || lower, ';') FROM statements";
        return (string)command.ExecuteScalar()!;
    }
}
