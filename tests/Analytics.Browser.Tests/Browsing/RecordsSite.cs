using Analytics.Server.Tests.Hosting;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>The server's program on the shipped figures and some thousand synthetic donation records.</summary>
public sealed class RecordsSite : ProgramSite
{
    /// <summary>The key of the role that may see single records.</summary>
    public const string Custodian = "custodian-key-of-the-tests";

    /// <summary>The donations that there are.</summary>
    public const int Rows = 6000;

    private protected override async Task<RunningServer> StartAsync(TemporaryFolder folder)
    {
        await RunAsync(folder, "generate", "donations", "--rows", $"{Rows}", "--from", "2021", "--to", "2023", "--out", "donations.csv");
        await RunAsync(folder, "import", "donations", "donations.csv");
        return await RunningServer.StartAsync(folder.Path, new() { ["Roles__custodian"] = Custodian }, "--urls", "http://127.0.0.1:0");
    }

    private static async Task RunAsync(TemporaryFolder folder, params string[] arguments)
    {
        var outcome = await ServerProgram.RunAsync(folder.Path, arguments);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
    }
}
