using System.Globalization;
using Analytics.Benchmarks.Records;
using Analytics.Storage.Generating;

namespace Analytics.Benchmarks.OData;

/// <summary><c>odata [--rows N]</c>: generates donation records, pulls them all over OData page by page, and tells rows a second and the server's peak memory.</summary>
internal static class ODataProgram
{
    private const string Key = "the-key-of-the-benchmark";

    private static readonly (string Name, string Question)[] Pulls =
    [
        ("four columns", "Donations?$select=Number,DonatedOn,DistrictCode,Volume"),
        ("all columns", "Donations"),
    ];

    public static async Task RunAsync(string[] arguments)
    {
        var rows = arguments is ["--rows", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : GeneratorOptions.CalibratedRows;
        var folder = Directory.CreateTempSubdirectory("analytics-odata");
        try
        {
            var database = Path.Combine(folder.FullName, "analytics.db");
            var file = Path.Combine(folder.FullName, "donations.csv");
            await ServerCommand.RunAsync("generate", "donations", "--rows", rows.ToString(CultureInfo.InvariantCulture), "--out", file);
            await ServerCommand.RunAsync("import", "donations", file, "--database", database);
            File.Delete(file);
            Console.WriteLine("| pulled in pages of 1,000 | rows | seconds | rows/s | MB/s | peak memory of the server |\n|---|---|---|---|---|---|");
            foreach (var (name, question) in Pulls)
            {
                await using var server = await ServerProcess.StartAsync(ServerCommand.Assembly, [$"--Roles:custodian={Key}"], database);
                Console.WriteLine(await new ODataPull(server, Key).RunAsync(name, question, rows));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
