using System.Diagnostics;
using Analytics.Server.Exports;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Analytics.Storage;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Benchmarks.Exports;

/// <summary>All donation records in memory.</summary>
internal sealed class HeldRecords(EntitySet set, RowList rows)
{
    public static async Task<HeldRecords> ReadAsync(string database)
    {
        await using var services = new ServiceCollection().AddLogging().AddAnalyticsStorage($"Data Source={database}").BuildServiceProvider();
        await using var context = await services.GetRequiredService<IDbContextFactory<AnalyticsDbContext>>().CreateDbContextAsync();
        var set = EntitySets.Find("Donations")!;
        return new HeldRecords(set, await set.ReadAsync(context, new SetRequest { Order = set.CompleteOrder([]) }, CancellationToken.None));
    }

    /// <summary>Writes them three times; the median of the seconds.</summary>
    public async Task<double> WriteAsync(ExportFormat format, string path)
    {
        var seconds = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            var table = new FlatTable(set.Name, [.. set.Columns.Select(column => column.Column)], new HeldRows(rows));
            var clock = Stopwatch.StartNew();
            await using (var file = File.Create(path))
            {
                await format.WriteAsync(table, file, CancellationToken.None);
            }

            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        return seconds.Order().ElementAt(1);
    }
}
