using Analytics.Server.Tests.Storage;
using Analytics.Server.Tests.Storage.Records;

namespace Analytics.Server.Tests.Hosting;

/// <summary>The import commands as a person meets them.</summary>
public sealed class ImportProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TinySeed _seed = new();

    public void Dispose()
    {
        _seed.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Import_Should_ImportListAndUndo()
    {
        await File.WriteAllTextAsync(_folder.File("r.csv"), RecordCsv.File([.. RecordCsv.Rows(3)]));

        var imported = await RunAsync("donations", "r.csv");
        Assert.Equal((0, ""), (imported.ExitCode, imported.Error));
        Assert.Matches(@"^Imported: 3 rows, 3 donors, 0 rejected, 0 warnings, \d+\.\d s, \d+ rows a second\. Batch 1, content [0-9a-f]{64}\.\n$", imported.Output);

        var again = await RunAsync("donations", "r.csv");
        Assert.Equal(0, again.ExitCode);
        Assert.StartsWith("Already imported as batch 1; nothing was changed.", again.Output, StringComparison.Ordinal);

        var undone = await RunAsync("undo", "1");
        Assert.Equal((0, "Batch 1 is undone.\n", ""), (undone.ExitCode, undone.Output, undone.Error));

        var listed = await RunAsync("batches");
        Assert.Matches(@"\n +1  \S+ \S+ +3  2023-05-01  2023-05-01  no +\S+ \S+  r\.csv\n$", listed.Output);

        var twice = await RunAsync("undo", "1");
        Assert.Equal(1, twice.ExitCode);
        Assert.StartsWith("Batch 1 was undone already, on ", twice.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Should_SayEveryFaultAndExitWithOne_When_TheFileIsBad()
    {
        await File.WriteAllTextAsync(_folder.File("r.csv"), RecordCsv.File(RecordCsv.Row(), RecordCsv.Row(("donation", "N2"), ("abo", "Q"))));

        var outcome = await RunAsync("donations", "r.csv");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(
            "r.csv, line 3, column abo: 'Q' is not known; did you mean A or B or O?\n"
            + "All faults and warnings: r.csv.rejects.csv\n"
            + "1 row at fault, 1 good row; nothing was changed. --skip-rejected imports the good ones.\n",
            outcome.Error);
        Assert.True(File.Exists(_folder.File("r.csv.rejects.csv")));
    }

    [Fact]
    public async Task Import_Should_ReadStandardInput_When_TheFileIsADash()
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "Analytics.Server.dll"), "import", "donations", "-", "--database", "a.db", "--seed", _seed.Folder])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await process.StandardInput.WriteAsync(RecordCsv.File([.. RecordCsv.Rows(3)]));
        process.StandardInput.Close();

        Assert.StartsWith("Imported: 3 rows, ", await process.StandardOutput.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task Statistics_Should_BeAddedListedAndRemoved()
    {
        await File.WriteAllTextAsync(
            _folder.File("more.csv"),
            "source,section,level,subject,metric,definition,period_kind,period_start,period_end,printed,qualifier,value,lower,upper,unit\n"
            + "page,D,DISTRICT,440705,DRIVES,UNSPECIFIED,YEAR,2023-01-01,2023-12-31,50场,EXACT,50,50,50,DRIVES\n");

        var added = await RunAsync("statistics", "more.csv");
        Assert.Equal((0, ""), (added.ExitCode, added.Error));
        Assert.Matches(@"^Added: more\.csv\. Content [0-9a-f]{64}\.\n$", added.Output);

        var listed = await RunAsync("statistics", "--list");
        Assert.Matches(@"^[0-9a-f]{64}  \S+ \S+  more\.csv\n$", listed.Output);

        var removed = await RunAsync("statistics", "--remove", listed.Output[..8]);
        Assert.Equal((0, "Removed.\n"), (removed.ExitCode, removed.Output));
        Assert.Equal("There are no further published figures.\n", (await RunAsync("statistics", "--list")).Output);
    }

    [Theory]
    [InlineData("Name a file to add, or --list, or --remove with a hash; one of them.", "statistics")]
    [InlineData("'abc' begins the hash of no file, or of several; 'import statistics --list' shows them.", "statistics", "--remove", "abc")]
    [InlineData("There is no file 'none.csv'.", "donations", "none.csv")]
    [InlineData("'May' is no date for --from; write it as 2023-06-14.", "donations", "-", "--from", "May")]
    [InlineData("The day of --from comes after that of --to.", "donations", "-", "--from", "2023-02-01", "--to", "2023-01-01")]
    [InlineData("There is no batch 4; 'import batches' lists those there are.", "undo", "4")]
    public async Task Import_Should_SayOneSentence_When_ItCannotStart(string sentence, params string[] arguments)
    {
        var outcome = await RunAsync(arguments);
        Assert.Equal((1, $"{sentence}\n"), (outcome.ExitCode, outcome.Error));
    }

    [Fact]
    public async Task Import_Should_Refuse_When_AnOptionIsUnknown()
    {
        var outcome = await RunAsync("donations", "r.csv", "--skip");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Equal("'--skip' is no option or value of this command; --help lists what there is.\n", outcome.Error);
        Assert.False(File.Exists(_folder.File("a.db")));
    }

    private Task<ProgramOutcome> RunAsync(params string[] arguments) =>
        ServerProgram.RunAsync(_folder.Path, ["import", .. arguments, "--database", "a.db", "--seed", _seed.Folder]);
}
