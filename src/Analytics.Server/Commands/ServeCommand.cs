using Analytics.Server.Hosting;

namespace Analytics.Server.Commands;

/// <summary>Prepares the database, imports the published data where it is new, and serves until stopped.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        try
        {
            await using var app = AnalyticsHost.Build(arguments);
            if (!await DataPreparation.RunAsync(app.Services, cancellation))
            {
                return 1;
            }

            app.Lifetime.ApplicationStarted.Register(() => Announce(app));
            app.Lifetime.ApplicationStopping.Register(() => HostEvents.Stopping(app.Logger));
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (PlainFault.Describe(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static void Announce(WebApplication app)
    {
        foreach (var url in app.Urls)
        {
            HostEvents.Listening(app.Logger, url);
        }
    }
}
