using System.Diagnostics;
using System.Globalization;
using Analytics.Storage.Importing.Records;
using Spectre.Console;

namespace Analytics.Server.Commands.Import;

/// <summary>Draws rows, rate and time left of an import where a person looks on, and nothing into a file or a pipe.</summary>
internal static class RecordProgressBar
{
    /// <param name="length">Bytes of the file; null where they are not known.</param>
    /// <param name="import">The import, told where to report.</param>
    public static Task<RecordReport> ShowAsync(long? length, Func<IProgress<RecordProgress>?, Task<RecordReport>> import) => Console.IsOutputRedirected
        ? import(null)
        : AnsiConsole.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => import(new Bar(context.AddTask("reading", autoStart: true, maxValue: length ?? 1), length)));

    private sealed class Bar(ProgressTask task, long? length) : IProgress<RecordProgress>
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public void Report(RecordProgress value)
        {
            var rate = value.Lines / Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
            task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Lines:N0} rows, {rate:N0} a second");
            task.IsIndeterminate = length is null;
            task.Value = value.BytesRead;
        }
    }
}
