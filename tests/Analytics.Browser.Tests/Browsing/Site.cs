using Analytics.Browser.Tests.Dashboard;
using Analytics.Server.Tests.Node;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>A server that is looked at, and the browser that does; both are there for all tests of a collection.</summary>
public abstract class Site : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan VisitLimit = TimeSpan.FromMinutes(2);
    private const float StepMilliseconds = 20_000;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The server's address.</summary>
    public abstract Uri Address { get; }

    public async Task InitializeAsync()
    {
        if (Chromium.IsAbsent)
        {
            return;
        }

        await StartServerAsync();
        Assertions.SetDefaultExpectTimeout(StepMilliseconds);
        _playwright = await Playwright.CreateAsync().WaitAsync(StartLimit);
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page, does with it what a test does, and fails where the page did what it must not.</summary>
    public async Task VisitAsync(string path, View view, Func<PageSession, Task> test)
    {
        var faults = await WatchAsync(path, view, test);
        Assert.True(faults.Count == 0, $"{path} ({view})\n{string.Join('\n', faults)}");
    }

    /// <summary>As a visit; what the page did that it must not.</summary>
    public async Task<IReadOnlyCollection<string>> WatchAsync(string path, View view, Func<PageSession, Task> test)
    {
        NodeScript.SkipIf(Chromium.IsAbsent, "Chromium is absent: run tests/run.");
        BuiltDashboard.SkipIfAbsent();
        await using var context = await _browser!.NewContextAsync(view.Options);
        context.SetDefaultTimeout(StepMilliseconds);
        var guard = new PageGuard(context, Address);
        var session = new PageSession(await context.NewPageAsync(), guard, Address, view);
        try
        {
            await session.OpenAsync(path).WaitAsync(VisitLimit);
            await test(session).WaitAsync(VisitLimit);
        }
        catch (Exception) when (guard.Faults.Count > 0)
        {
            Console.Error.WriteLine($"{path} ({view}): {string.Join("; ", guard.Faults)}");
            throw;
        }

        return guard.Faults;
    }

    /// <summary>Starts the server that is looked at.</summary>
    protected abstract Task StartServerAsync();
}
