using System.CommandLine;
using System.Globalization;
using System.Text;
using Analytics.Storage.Entities.Records;
using Analytics.Storage.Importing.Records;

namespace Analytics.Server.Commands.Import;

/// <summary><c>import batches</c> and <c>import undo</c>: the imports of donation records.</summary>
internal static class ImportBatchesCommand
{
    private static readonly CompositeFormat Layout = CompositeFormat.Parse("{0,6}  {1,-19}  {2,11}  {3,-10}  {4,-10}  {5,-9}  {6,-19}  {7}");

    public static Command CreateList(Func<ParseResult, IEnumerable<string>> configuration)
    {
        var command = new Command("batches", "Lists the imports of donation records.");
        command.SetAction((parsed, cancellation) =>
            ImportRun.OnDataAsync(configuration(parsed), services => ListAsync(services, cancellation), cancellation));
        return command;
    }

    public static Command CreateUndo(Func<ParseResult, IEnumerable<string>> configuration)
    {
        var id = new Argument<int>("id") { Description = "The batch, as 'import batches' numbers it." };
        var command = new Command("undo", "Takes an import of donation records back.") { id };
        command.SetAction((parsed, cancellation) =>
            ImportRun.OnDataAsync(configuration(parsed), services => UndoAsync(services, parsed.GetRequiredValue(id), cancellation), cancellation));
        return command;
    }

    private static async Task<int> ListAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var batches = await services.GetRequiredService<DonationImporter>().BatchesAsync(cancellation);
        Console.WriteLine(batches.Count == 0 ? "There are no donation records." : Line("batch", "imported (UTC)", "rows", "from", "to", "synthetic", "undone (UTC)", "file"));
        foreach (var batch in batches)
        {
            Console.WriteLine(Line(batch));
        }

        return 0;
    }

    private static async Task<int> UndoAsync(IServiceProvider services, int id, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<DonationImporter>().UndoAsync(id, cancellation) is { } reason)
        {
            await Console.Error.WriteLineAsync(reason);
            return 1;
        }

        Console.WriteLine($"Batch {id} is undone.");
        return 0;
    }

    private static string Line(DonationBatch batch) => Line(
        batch.Id,
        Time(batch.ImportedAt),
        batch.Rows.ToString("N0", CultureInfo.InvariantCulture),
        batch.CoversFrom.ToString("O", CultureInfo.InvariantCulture),
        batch.CoversTo.ToString("O", CultureInfo.InvariantCulture),
        batch.IsSynthetic ? "yes" : "no",
        batch.UndoneAt is { } undone ? Time(undone) : "-",
        batch.FileName ?? "-");

    private static string Line(params object[] cells) => string.Format(CultureInfo.InvariantCulture, Layout, cells).TrimEnd();

    private static string Time(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
