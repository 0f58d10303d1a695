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

    [Theory]
    [InlineData("http://127.0.0.1:99999", "a port is a number from 0 to 65535.")]
    [InlineData("ftp://127.0.0.1:1", "Unrecognized scheme")]
    [InlineData("http://192.0.2.1:5080", "Cannot assign requested address")]
    [InlineData("http://127.0.0.1:5080/path", "path base")]
    [InlineData("nonsense", "Invalid url")]
    public async Task Start_Should_SayOneSentence_When_ItCannotListen(string url, string reason)
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "--urls", url);

        AssertOneSentence(outcome, $"The server cannot listen on '{url}': ");
        Assert.Contains(reason, outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'--databse' is no option; --help lists what there is.", "--databse", "other.db")]
    [InlineData("'--Graph:MaxDepth' is no option; --help lists what there is.", "--Graph:MaxDepth=3")]
    [InlineData("'frob' is no command; --help lists what there is.", "frob")]
    [InlineData("The option '--urls' needs a value.", "--urls")]
    [InlineData("'GraphQL:ExecutionTimeout' is '10'; it takes a time such as 00:00:10, at most a day.", "--GraphQL:ExecutionTimeout", "10")]
    public async Task Start_Should_SayOneSentence_When_AnOptionIsUnknownOrUnreadable(string sentence, params string[] arguments)
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, arguments);

        AssertOneSentence(outcome, sentence);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task SchemaExport_Should_SayOneSentence_When_ItCannotWrite() => AssertOneSentence(
        await ServerProgram.RunAsync(_folder.Path, "schema", "export", _folder.Path), "The schema cannot be written to ");

    [Fact]
    public async Task SchemaExport_Should_WriteNothing_When_ItIsGivenAnOption()
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "schema", "export", "--output", "out.graphql");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("'--output' is no option of 'schema export'; it takes the file alone.", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData("export", "schema.graphql")]
    [InlineData("odata", "odata.xml")]
    public async Task Schema_Should_BeTheOneCheckedIn_When_ItIsWritten(string command, string file)
    {
        var outcome = await ServerProgram.RunAsync(_folder.Path, "schema", command, file);

        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", file)),
            await File.ReadAllTextAsync(_folder.File(file)));
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
