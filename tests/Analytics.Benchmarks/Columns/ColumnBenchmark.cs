using System.Diagnostics;
using System.Globalization;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Server.Hosting;
using Analytics.Storage;
using Analytics.Storage.Engines.Columns.Files;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Benchmarks.Columns;

/// <summary>Times scans of generated records in memory, without a database.</summary>
internal static class ColumnBenchmark
{
    private const int Warmups = 60;
    private const int FileReadings = 5;
    private const int MostOfPairs = 10_000_000;
    private const int FewScans = 7;

    public static void Run(int rows, int rounds)
    {
        var clock = Stopwatch.StartNew();
        var columns = GeneratedColumns.Build(rows);
        Print($"built {rows:#,##0} rows in {clock.Elapsed.TotalSeconds:0.0} s: {columns.Bytes:#,##0} bytes, {(decimal)columns.Bytes / rows:0.00} a row");
        TimeFile(columns);
        var model = ModelFile.Read(ModelFile.Shipped);
        var planner = new ScanPlanner(model, columns, StoredTables.All.Tables["recorded_donations"], GeneratedColumns.Members, new ScanLimits());
        foreach (var (name, scan) in Scans().Take(rows > MostOfPairs ? FewScans : int.MaxValue))
        {
            var times = Time(planner, scan, rounds);
            Print($"{name,-50} least {times[0],9:0.000} ms  median {times[times.Count / 2],9:0.000} ms");
        }
    }

    private static void TimeFile(FactColumns columns)
    {
        var path = Path.GetTempFileName();
        var (file, key) = (new ColumnFile(path, Console.WriteLine), new ColumnFileKey("1", "benchmark"));
        var clock = Stopwatch.StartNew();
        file.Write(key, [columns]);
        var written = clock.Elapsed.TotalMilliseconds;
        var times = Enumerable.Range(0, FileReadings).Select(_ => Read(file, key)).Order().ToList();
        Print($"file of {new FileInfo(path).Length:#,##0} bytes written in {written:0} ms, read in {times[0]:0} to {times[^1]:0} ms");
        File.Delete(path);
    }

    private static double Read(ColumnFile file, ColumnFileKey key)
    {
        var start = Stopwatch.GetTimestamp();
        _ = file.TryRead(key) ?? throw new InvalidOperationException("The file cannot be read.");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static IEnumerable<(string Name, AggregateScan Scan)> Scans()
    {
        var count = new Aggregate(Aggregation.Count, null, []);
        var volume = new Aggregate(Aggregation.Sum, "volume", [new WordIn("product", "product", ["WHOLE_BLOOD"])]);
        var donors = new Aggregate(Aggregation.Distinct, "donor_id", []);
        var year = new DaysWithin("date", new DateOnly(2023, 1, 1), new DateOnly(2023, 12, 31));
        GroupKey[] keys = [new GroupByMember("district"), new GroupByPeriod("date", TimeGrain.Year)];
        yield return ("count, sum by district and year", Of(keys, [], count, volume));
        yield return ("count by district and year", Of(keys, [], count));
        yield return ("count, sum by year", Of([keys[1]], [], count, volume));
        yield return ("count, sum by day", Of([new GroupByPeriod("date", TimeGrain.Day)], [], count, volume));
        yield return ("count, sum of one district, by product", Of([new GroupByWord("product", "product")], [new MemberIn("district", [3], false)], count, volume));
        yield return ("donors by district, one year", Of([keys[0]], [year], donors));
        yield return ("donors by district and year", Of(keys, [], donors));
        yield return ("donors by institution and month", Of([new GroupByMember("institution"), new GroupByPeriod("date", TimeGrain.Month)], [], donors));
        yield return ("youngest, oldest by district", Of([keys[0]], [], new Aggregate(Aggregation.Min, "age", []), new Aggregate(Aggregation.Max, "age", [])));
    }

    private static AggregateScan Of(GroupKey[] keys, Restriction[] restrictions, params Aggregate[] aggregates) =>
        new("donationRecords", keys, restrictions, aggregates);

    private static List<double> Time(ScanPlanner planner, AggregateScan scan, int rounds)
    {
        var times = new List<double>();
        for (var round = -Math.Min(Warmups, rounds * 2); round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            ScanRun.Run(planner.Plan(scan)!, CancellationToken.None);
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        return times;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
