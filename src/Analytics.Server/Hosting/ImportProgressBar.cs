using Analytics.Storage.Importing;
using Spectre.Console;

namespace Analytics.Server.Hosting;

/// <summary>Draws an import's progress where a person looks on, and nothing into a file or a pipe.</summary>
internal static class ImportProgressBar
{
    public static Task<ImportReport> ShowAsync(Func<IProgress<ImportProgress>?, Task<ImportReport>> import) => Console.IsOutputRedirected
        ? import(null)
        : AnsiConsole.Progress().AutoClear(true).StartAsync(context =>
            import(new BarProgress(context.AddTask("Importing the published data", autoStart: true, maxValue: 1))));

    private sealed class BarProgress(ProgressTask bar) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            bar.Description = Markup.Escape(value.Step);
            bar.MaxValue = value.Total;
            bar.Value = value.Done;
        }
    }
}
