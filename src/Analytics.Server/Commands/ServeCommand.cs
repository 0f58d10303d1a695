using Analytics.Server.Hosting;

namespace Analytics.Server.Commands;

/// <summary>Prepares the database, imports the published data where it is new, and serves until stopped.</summary>
internal static class ServeCommand
{
    /// <param name="hostOptions">The options of the command line that the program itself does not know.</param>
    /// <param name="ownOptions">Those it knows, as configuration of the host.</param>
    /// <param name="cancellation">Ends the preparation.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> hostOptions, IEnumerable<string> ownOptions, CancellationToken cancellation)
    {
        try
        {
            UnknownOptions.Check(hostOptions);
            await using var app = AnalyticsHost.Build([.. hostOptions, .. ownOptions]);
            var graph = Task.Run(() => AnalyticsHost.MakeGraph(app.Services), CancellationToken.None);
            if (!await DataPreparation.RunAsync(app.Services, cancellation))
            {
                return 1;
            }

            await DataPreparation.HoldRecordsAsync(app.Services, cancellation);
            await graph;
            app.Lifetime.ApplicationStarted.Register(() => Announce(app));
            app.Lifetime.ApplicationStopping.Register(() => HostEvents.Stopping(app.Logger));
            await Listening.StartAsync(app);
            await app.WaitForShutdownAsync(CancellationToken.None);
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
