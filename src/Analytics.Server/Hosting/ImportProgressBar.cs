using Analytics.Storage.Importing;
using Spectre.Console;

namespace Analytics.Server.Hosting;

/// <summary>Draws an import's progress at a terminal; elsewhere it leaves a line at the end.</summary>
internal static class ImportProgressBar
{
    public static async Task<ImportReport> ShowAsync(Func<IProgress<ImportProgress>, Task<ImportReport>> import)
    {
        var report = await AnsiConsole.Progress().AutoClear(true).StartAsync(context =>
        {
            var bar = context.AddTask("Importing the published data", autoStart: true, maxValue: 1);
            return import(new BarProgress(bar));
        });
        if (report.Imported)
        {
            AnsiConsole.WriteLine($"Imported {report.Rows} rows of published data.");
        }

        return report;
    }

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
