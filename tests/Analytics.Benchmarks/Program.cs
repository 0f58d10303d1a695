using System.Globalization;
using Analytics.Benchmarks;
using Analytics.Benchmarks.Bare;
using Analytics.Benchmarks.Columns;
using Analytics.Benchmarks.Exports;
using Analytics.Benchmarks.Interaction;
using Analytics.Benchmarks.OData;
using Analytics.Benchmarks.Records;

if (args is ["bare", .. var rest])
{
    await BareServer.RunAsync(rest);
    return;
}

if (args is ["records", .. var options])
{
    await RecordsProgram.RunAsync(options);
    return;
}

if (args is ["exports", .. var files])
{
    await ExportsProgram.RunAsync(files);
    return;
}

if (args is ["odata", .. var pulled])
{
    await ODataProgram.RunAsync(pulled);
    return;
}

if (args is ["interaction", .. var clicked])
{
    await InteractionProgram.RunAsync(clicked);
    return;
}

if (args is ["columns", var rows, var times])
{
    ColumnBenchmark.Run(int.Parse(rows, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
    return;
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 7;
var seconds = args.Length > 1 ? double.Parse(args[1], CultureInfo.InvariantCulture) : 3;
var folder = Directory.CreateTempSubdirectory("analytics-benchmark");
try
{
    var database = Path.Combine(folder.FullName, "analytics.db");
    await using var product = await ServerProcess.StartAsync(Path.Combine(AppContext.BaseDirectory, "Analytics.Server.dll"), [], database);
    await using var bare = await ServerProcess.StartAsync(typeof(BareServer).Assembly.Location, ["bare"], database);
    await new GraphBenchmark(rounds, TimeSpan.FromSeconds(seconds), connections: 8).RunAsync(Scenario.All, product, bare);
}
finally
{
    folder.Delete(recursive: true);
}
