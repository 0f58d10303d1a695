using System.Globalization;
using Analytics.Benchmarks.Records;
using Analytics.Browser.Tests.Browsing;
using Analytics.Storage.Generating;
using Microsoft.Playwright;

namespace Analytics.Benchmarks.Interaction;

/// <summary><c>interaction [--rows N]</c>: generates donation records, opens their page in Chromium, and tells how long a click takes until all visuals are drawn again.</summary>
internal static class InteractionProgram
{
    // The server and the browser warm up on another year.
    private static readonly string[] Addresses = ["/records?time=2022", "/records?time=2023"];

    public static async Task RunAsync(string[] arguments)
    {
        var rows = arguments is ["--rows", var given] ? given : GeneratorOptions.CalibratedRows.ToString(CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("analytics-interaction");
        try
        {
            var database = Path.Combine(folder.FullName, "analytics.db");
            var file = Path.Combine(folder.FullName, "donations.csv");
            await ServerCommand.RunAsync("generate", "donations", "--rows", rows, "--out", file);
            await ServerCommand.RunAsync("import", "donations", file, "--database", database);
            File.Delete(file);
            await using var server = await ServerProcess.StartAsync(ServerCommand.Assembly, [], database);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await Chromium.LaunchAsync(playwright);
            var page = new ClickedPage(await browser.NewPageAsync(), server.Port);
            var clicks = new List<Click>();
            foreach (var address in Addresses)
            {
                clicks = await page.ClickThroughAsync(address);
            }

            Console.WriteLine(ClickTable.Of(clicks));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
