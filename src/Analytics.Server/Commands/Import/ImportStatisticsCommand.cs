using System.CommandLine;
using System.Globalization;
using Analytics.Server.Hosting;
using Analytics.Storage;
using Analytics.Storage.Importing;

namespace Analytics.Server.Commands.Import;

/// <summary><c>import statistics</c>: further published figures, beside those of the seed.</summary>
internal static class ImportStatisticsCommand
{
    private static readonly Argument<string?> File = new("file")
    {
        Description = "A CSV file in the form of the seed's statements.csv; its sources, places and institutions are those of the seed.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> List = new("--list") { Description = "Lists the files that were added." };

    private static readonly Option<string?> Remove = new("--remove") { Description = "Removes a file, by the first digits of its hash.", HelpName = "HASH" };

    public static Command Create(Func<ParseResult, IEnumerable<string>> configuration)
    {
        var command = new Command("statistics", "Adds further published figures, or lists and removes them.") { File, List, Remove };
        command.SetAction((parsed, cancellation) => (parsed.GetValue(File), parsed.GetValue(List), parsed.GetValue(Remove)) switch
        {
            ({ } file, false, null) => ImportRun.OnDataAsync(configuration(parsed), services => AddAsync(services, file, cancellation), cancellation),
            (null, true, null) => ImportRun.OnDataAsync(configuration(parsed), services => ListAsync(services, cancellation), cancellation),
            (null, false, { } hash) => ImportRun.WithServicesAsync(configuration(parsed), services => RemoveAsync(services, hash, cancellation)),
            _ => RefuseAsync(),
        });
        return command;
    }

    private static async Task<int> RefuseAsync()
    {
        await Console.Error.WriteLineAsync("Name a file to add, or --list, or --remove with a hash; one of them.");
        return 1;
    }

    private static async Task<int> AddAsync(IServiceProvider services, string path, CancellationToken cancellation)
    {
        var content = ImportFiles.ReadBytes(path);
        var report = await services.GetRequiredService<StatisticsImporter>()
            .AddAsync(DataPreparation.SeedFolder(services), Path.GetFileName(path), content, cancellation);
        var hash = StatisticsImporter.HashOf(content);
        return await DataPreparation.TellFaultsAsync(report)
            ? Say(report.AlreadyImported ? $"Already added; nothing was changed. Content {hash}." : $"Added: {Path.GetFileName(path)}. Content {hash}.")
            : 1;
    }

    private static async Task<int> ListAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var files = await services.GetRequiredService<StatisticsImporter>().ListAsync(cancellation);
        foreach (var file in files)
        {
            Console.WriteLine($"{file.ContentHash}  {file.AddedAt.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)}  {file.FileName}");
        }

        return files.Count == 0 ? Say("There are no further published figures.") : 0;
    }

    /// <summary>Before the published data is brought up to date, so that a file that no longer fits the seed can be removed.</summary>
    private static async Task<int> RemoveAsync(IServiceProvider services, string hash, CancellationToken cancellation)
    {
        await services.GetRequiredService<DatabaseStart>().PrepareAsync(cancellation);
        var report = await services.GetRequiredService<StatisticsImporter>().RemoveAsync(DataPreparation.SeedFolder(services), hash, cancellation);
        if (report is null)
        {
            await Console.Error.WriteLineAsync($"'{hash}' begins the hash of no file, or of several; 'import statistics --list' shows them.");
            return 1;
        }

        return await DataPreparation.TellFaultsAsync(report) ? Say("Removed.") : 1;
    }

    private static int Say(string line)
    {
        Console.WriteLine(line);
        return 0;
    }
}
