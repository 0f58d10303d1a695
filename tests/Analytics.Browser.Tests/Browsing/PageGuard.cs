using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Browsing;

/// <summary>Notes what a page must never do: write an error to its console, throw, or ask another host.</summary>
internal sealed class PageGuard
{
    private readonly ConcurrentQueue<string> _faults = [];
    private readonly string _host;

    public PageGuard(IBrowserContext context, Uri server)
    {
        _host = server.Authority;
        context.Console += (_, message) => Note(message.Type is "error" or "warning", $"console {message.Type}: {message.Text}");
        context.WebError += (_, error) => Note(true, $"thrown: {error.Error}");
        context.Request += (_, request) => Note(IsForeign(request.Url), $"asked another host: {request.Url}");
    }

    public IReadOnlyCollection<string> Faults => _faults;

    private bool IsForeign(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" or "ws" or "wss" && target.Authority != _host;

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            _faults.Enqueue(fault);
        }
    }
}
