using Analytics.Server.Commands;
using Analytics.Storage;
using Analytics.Storage.Engines.Columns;
using Analytics.Storage.Importing;

namespace Analytics.Server.Hosting;

/// <summary>Brings the database to the newest schema and the shipped data, and shows how far it is.</summary>
internal static class DataPreparation
{
    /// <returns>False where the data has faults; they have then been printed and the old data stands.</returns>
    public static async Task<bool> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(cancellation);
        var folder = SeedFolder(services);
        var importer = services.GetRequiredService<SeedImporter>();
        var report = await ImportProgressBar.ShowAsync(progress => importer.ImportAsync(folder, progress, cancellation));
        Tell(services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DataPreparation)), report);
        return await TellFaultsAsync(report);
    }

    /// <summary>Brings the records into memory, so that the first question need not.</summary>
    public static async Task HoldRecordsAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var columns = services.GetRequiredService<ColumnEngine>();
        await columns.ReadVersionAsync(cancellation);
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(DataPreparation));
        foreach (var mode in columns.Modes)
        {
            if (mode.Mode == StorageMode.DirectQuery)
            {
                HostEvents.NotHeld(logger, mode.Fact);
            }
            else if (mode.Rows > 0)
            {
                HostEvents.Held(logger, mode.Fact, mode.Rows, mode.Bytes);
            }
        }
    }

    /// <summary>The folder of the published data: the one configured, else the one shipped.</summary>
    public static string SeedFolder(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>()[HostArguments.SeedKey] ?? Path.Combine(AppContext.BaseDirectory, "seed");

    /// <summary>Prints the faults of an import; whether there are none.</summary>
    public static async Task<bool> TellFaultsAsync(ImportReport report)
    {
        foreach (var fault in report.Faults)
        {
            await Console.Error.WriteLineAsync(fault.ToString());
        }

        if (report.Faults.Count > 0)
        {
            var count = report.Faults.Count == 1 ? "1 fault" : $"{report.Faults.Count} faults";
            await Console.Error.WriteLineAsync($"{count} in the data to import; nothing was changed.");
        }

        return report.Faults.Count == 0;
    }

    private static void Tell(ILogger logger, ImportReport report)
    {
        if (report.Imported)
        {
            HostEvents.Imported(logger, report.Rows);
        }
        else if (report.AlreadyImported)
        {
            HostEvents.UpToDate(logger);
        }
    }
}
