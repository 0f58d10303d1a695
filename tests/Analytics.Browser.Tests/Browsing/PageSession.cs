using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>One page, open in a browser of its own state.</summary>
public sealed class PageSession
{
    private readonly PageGuard _guard;
    private readonly Uri _server;

    internal PageSession(IPage page, PageGuard guard, Uri server, View view)
    {
        Page = page;
        _guard = guard;
        _server = server;
        View = view;
    }

    public IPage Page { get; }

    public View View { get; }

    /// <summary>What the page did that it must not; a visit fails for it at its end.</summary>
    public IReadOnlyCollection<string> Faults => _guard.Faults;

    /// <summary>Opens an address of the server and waits until all is drawn.</summary>
    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(new Uri(_server, path).AbsoluteUri);
        await SettleAsync();
    }

    /// <summary>Waits until no answer is awaited and all that follows from the last one is drawn.</summary>
    public async Task SettleAsync()
    {
        await Page.WaitForFunctionAsync("() => { const main = document.querySelector('main'); return main !== null && main.getAttribute('aria-busy') !== 'true'; }");
        await Page.EvaluateAsync("() => document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))))");
    }
}
