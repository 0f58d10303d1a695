using Analytics.Server.Tests.Hosting;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>The server's program on the shipped figures and the synthetic donation records of the two newest years, as many as were published.</summary>
public sealed class RecordsSite : ProgramSite
{
    /// <summary>The key of the role that may see single records.</summary>
    public const string Custodian = "custodian-key-of-the-tests";

    private const string All = "all.csv";
    private const string Newest = "newest.csv";

    private protected override async Task<RunningServer> StartAsync(TemporaryFolder folder)
    {
        await RunAsync(folder, "generate", "donations", "--out", All);
        await KeepNewestAsync(folder);
        await RunAsync(folder, "import", "donations", Newest, "--from", "2022-01-01", "--to", "2023-12-31");
        return await RunningServer.StartAsync(folder.Path, new() { ["Roles__custodian"] = Custodian }, "--urls", "http://127.0.0.1:0");
    }

    // Fewer years asked of the generator would be filled with more donations each.
    private static async Task KeepNewestAsync(TemporaryFolder folder)
    {
        await using var kept = new StreamWriter(folder.File(Newest));
        var lines = File.ReadLines(folder.File(All));
        await kept.WriteLineAsync(lines.First());
        foreach (var line in lines.Skip(1).Where(IsNewest))
        {
            await kept.WriteLineAsync(line);
        }
    }

    // The third cell is the date.
    private static bool IsNewest(string line) => line.Split(',', 4)[2] is ['2', '0', '2', '2' or '3', '-', ..];

    private static async Task RunAsync(TemporaryFolder folder, params string[] arguments)
    {
        var outcome = await ServerProgram.RunAsync(folder.Path, arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }
}
