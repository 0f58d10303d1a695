using System.Globalization;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Commands.Import;

/// <summary>The result of an import of records as lines of text.</summary>
internal static class RecordReportText
{
    /// <summary>Faults go to the error output, the result to the other. The exit code: 1 where the import was refused.</summary>
    public static int Print(RecordRequest request, RecordReport report, TimeSpan time)
    {
        foreach (var fault in report.FileFaults)
        {
            Console.Error.WriteLine(fault);
        }

        foreach (var fault in report.Shown)
        {
            Console.Error.WriteLine($"{request.Name}, {fault.ToString()}{(fault.IsWarning ? " (warning)" : "")}");
        }

        if (report.RejectsPath is not null)
        {
            Console.Error.WriteLine($"All faults and warnings: {report.RejectsPath}");
        }

        if (report.Outcome == RecordOutcome.Refused)
        {
            Console.Error.WriteLine(Refusal(report));
            return 1;
        }

        Console.WriteLine(Summary(report, time));
        return 0;
    }

    private static string Refusal(RecordReport report) => report switch
    {
        { FileFaults.Count: > 0 } => $"{Count(report.FileFaults.Count, "fault")} in the file; nothing was changed.",
        { Rejected: 0 } => "The file holds no row; nothing was changed.",
        { Rows: 0 } => $"{Count(report.Rejected, "row")} at fault, no good one; nothing was changed.",
        _ => $"{Count(report.Rejected, "row")} at fault, {Count(report.Rows, "good row")}; nothing was changed. --skip-rejected imports the good ones.",
    };

    private static string Summary(RecordReport report, TimeSpan time) => report.Outcome switch
    {
        RecordOutcome.AlreadyImported => $"Already imported as batch {report.BatchId}; nothing was changed. Content {report.ContentHash}.",
        RecordOutcome.Valid => $"Valid: {Counts(report, time)}; nothing was changed. Content {report.ContentHash}.",
        _ => $"Imported: {Counts(report, time)}. Batch {report.BatchId}, content {report.ContentHash}.",
    };

    private static string Counts(RecordReport report, TimeSpan time)
    {
        var rate = (long)(report.Rows / Math.Max(time.TotalSeconds, 0.001));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(report.Rows, "row")}, {Count(report.Donors, "donor")}, {report.Rejected} rejected, {Count(report.Warnings, "warning")}, {time.TotalSeconds:0.0} s, {rate} rows a second");
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
