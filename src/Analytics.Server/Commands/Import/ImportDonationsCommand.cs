using System.CommandLine;
using System.Globalization;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Commands.Import;

/// <summary><c>import donations</c>: donation records from a CSV file.</summary>
internal static class ImportDonationsCommand
{
    private static readonly Argument<string> File = new("file") { Description = "The CSV file, plain or packed by gzip; - for standard input." };

    private static readonly Option<string?> Columns = new("--columns")
    {
        Description = "A text file of lines 'date = Donation day' for a CSV file with other names of columns; 'ignore = …' skips a column.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> SkipRejected = new("--skip-rejected") { Description = "Imports the good rows where others are at fault." };

    private static readonly Option<string?> Rejects = new("--rejects")
    {
        Description = "Where to write rows at fault and warnings, if any. Default: FILE.rejects.csv.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Checks everything and changes nothing in the database." };

    private static readonly Option<string?> From = new("--from") { Description = "First day for which the records are complete. Default: the first in the file.", HelpName = "DATE" };

    private static readonly Option<string?> To = new("--to") { Description = "Last day for which they are. Default: the last in the file.", HelpName = "DATE" };

    public static Command Create(Func<ParseResult, IEnumerable<string>> configuration)
    {
        var command = new Command("donations", "Imports donation records, one row a donation.") { File, Columns, SkipRejected, Rejects, DryRun, From, To };
        command.SetAction((parsed, cancellation) => ImportRun.OnDataAsync(configuration(parsed), services => RunAsync(services, parsed, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetRequiredValue(File);
        await using var content = ImportFiles.Open(file);
        var request = new RecordRequest
        {
            Content = content,
            Name = ImportFiles.NameOf(file) ?? "standard input",
            FileName = ImportFiles.NameOf(file),
            Columns = parsed.GetValue(Columns) is { } columns ? ImportFiles.ReadLines(columns) : null,
            From = Day(parsed, From),
            To = Day(parsed, To),
            SkipRejected = parsed.GetValue(SkipRejected),
            DryRun = parsed.GetValue(DryRun),
            RejectsPath = parsed.GetValue(Rejects) ?? (ImportFiles.NameOf(file) is null ? "standard-input.rejects.csv" : $"{file}.rejects.csv"),
        };
        if (request.From > request.To)
        {
            throw new OptionFault("The day of --from comes after that of --to.");
        }

        var importer = services.GetRequiredService<DonationImporter>();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var report = await RecordProgressBar.ShowAsync(
            content.CanSeek ? content.Length : null, progress => importer.ImportAsync(request, progress, cancellation));
        return RecordReportText.Print(request, report, watch.Elapsed);
    }

    private static DateOnly? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new OptionFault($"'{text}' is no date for {option.Name}; write it as 2023-06-14.");
    }
}
