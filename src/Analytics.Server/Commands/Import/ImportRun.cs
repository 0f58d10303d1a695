using Analytics.Server.Hosting;

namespace Analytics.Server.Commands.Import;

/// <summary>Runs a command on a database that is ready, and says in a sentence what went wrong.</summary>
internal static class ImportRun
{
    /// <summary>The exit code: what the command gives, or 1 where it could not run. The columns of the records are made too, so that the next start need not.</summary>
    public static Task<int> OnDataAsync(IEnumerable<string> configuration, Func<IServiceProvider, Task<int>> command, CancellationToken cancellation) =>
        WithServicesAsync(
            configuration,
            async services =>
            {
                if (!await DataPreparation.RunAsync(services, cancellation))
                {
                    return 1;
                }

                var code = await command(services);
                if (code == 0)
                {
                    await DataPreparation.HoldRecordsAsync(services, CancellationToken.None);
                }

                return code;
            });

    /// <summary>The same without bringing the published data up to date.</summary>
    public static async Task<int> WithServicesAsync(IEnumerable<string> configuration, Func<IServiceProvider, Task<int>> command)
    {
        try
        {
            await using var app = AnalyticsHost.Build([.. configuration, "--Logging:LogLevel:Default=Warning"]);
            return await command(app.Services);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped; nothing was changed.");
            return 1;
        }
        catch (Exception fault) when (PlainFault.Describe(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }
}
