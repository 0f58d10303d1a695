using System.Net.Sockets;
using Analytics.Server.Hosting;

namespace Analytics.Server.Commands;

/// <summary>Starts the server on its addresses.</summary>
internal static class Listening
{
    /// <exception cref="OptionFault">An address cannot be read, or nothing can listen on it.</exception>
    public static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception fault) when (fault is IOException or SocketException or FormatException or ArgumentOutOfRangeException or InvalidOperationException)
        {
            var urls = app.Configuration["urls"] is { Length: > 0 } given ? given : AnalyticsHost.DefaultUrl;
            throw new OptionFault($"The server cannot listen on '{urls}': {Reason(fault)}");
        }
    }

    private static string Reason(Exception fault) =>
        fault is ArgumentOutOfRangeException ? "a port is a number from 0 to 65535." : fault.Message.Split('\n')[0].TrimEnd();
}
