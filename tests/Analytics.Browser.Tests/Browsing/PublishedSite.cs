using Analytics.Server.Tests.Hosting;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>The server's program on the shipped figures alone.</summary>
public sealed class PublishedSite : ProgramSite
{
    private protected override Task<RunningServer> StartAsync(TemporaryFolder folder) =>
        RunningServer.StartAsync(folder.Path, [], "--urls", "http://127.0.0.1:0");
}
