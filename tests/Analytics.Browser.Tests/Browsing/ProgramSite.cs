using Analytics.Server.Tests.Hosting;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>A site that the server's own program serves, in a folder of its own.</summary>
public abstract class ProgramSite : Site, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private RunningServer? _server;

    public override Uri Address => new(_server!.Url);

    public void Dispose()
    {
        _server?.Dispose();
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task StartServerAsync() => _server = await StartAsync(_folder);

    private protected abstract Task<RunningServer> StartAsync(TemporaryFolder folder);
}
