using System.Threading.Channels;

namespace Analytics.Storage.Importing.Records;

/// <summary>One import: a thread reads the file, another writes to the database.</summary>
internal sealed class RecordImport(DatabaseFile file, RecordRequest request, IProgress<RecordProgress>? progress, CancellationToken cancellation)
{
    private const int BlocksAhead = 8;

    public RecordReport Run()
    {
        var faults = new FaultList();
        var map = request.Columns is { } lines ? ColumnMap.Read("list of columns", lines, faults) : ColumnMap.Empty;
        if (faults.Any)
        {
            return Refused(faults);
        }

        using var content = RecordContent.Open(request, map, faults);
        if (content.Header is not { } header)
        {
            return Refused(faults);
        }

        using var transaction = new RecordTransaction(file);
        using var rejects = new RejectFile(request.RejectsPath);
        return Run(transaction, content, header, new RejectLog(rejects));
    }

    private static RecordReport Refused(FaultList faults) => new() { Outcome = RecordOutcome.Refused, FileFaults = faults.InOrder() };

    private RecordReport Run(RecordTransaction transaction, RecordContent content, RecordHeader header, RejectLog log)
    {
        var connection = transaction.Connection;
        var batch = NextKey.Of(connection, "donation_batches");
        var limits = new RecordLimits(request.From, request.To, DateTime.UtcNow.Year);
        using var reader = new RecordReader(content.Lines, header, RecordPlaces.Read(connection), limits);
        var indexes = DonationIndexes.Set(connection);
        using var loader = new RecordLoader(connection, header, log, batch);
        Load(reader, content, loader);
        var hash = reader.FinishHash();
        if (DonationBatches.Standing(connection, hash) is { } standing)
        {
            return new RecordReport { Outcome = RecordOutcome.AlreadyImported, BatchId = standing, ContentHash = hash };
        }

        Report(content, "indexing");
        loader.Donors.Write(connection, batch);
        indexes.Restore(connection);

        new IntervalCheck(loader, header, log).Run(connection, batch);
        return Finish(transaction, loader, log, batch, hash);
    }

    private RecordReport Finish(RecordTransaction transaction, RecordLoader loader, RejectLog log, int batch, string hash)
    {
        var isGood = loader.Rows > 0 && (log.Rejected == 0 || request.SkipRejected);
        if (isGood && !request.DryRun)
        {
            DonationBatches.Add(transaction.Connection, batch, hash, request, loader);
            cancellation.ThrowIfCancellationRequested();
        }

        var rejects = log.Keep();
        if (isGood && !request.DryRun)
        {
            transaction.Commit();
        }

        return new RecordReport
        {
            Outcome = !isGood ? RecordOutcome.Refused : request.DryRun ? RecordOutcome.Valid : RecordOutcome.Imported,
            BatchId = isGood && !request.DryRun ? batch : null,
            ContentHash = hash,
            Rows = loader.Rows,
            Donors = loader.Donors.Seen,
            Rejected = log.Rejected,
            Warnings = log.Warnings,
            Shown = log.Shown,
            RejectsPath = rejects,
        };
    }

    private void Load(RecordReader reader, RecordContent content, RecordLoader loader)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var blocks = Channel.CreateBounded<RowBlock>(new BoundedChannelOptions(BlocksAhead) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(reader, content, blocks.Writer, stop.Token), CancellationToken.None);
        try
        {
            foreach (var block in blocks.Reader.ReadAllAsync(cancellation).ToBlockingEnumerable(cancellation))
            {
                loader.Load(block);
                progress?.Report(new RecordProgress(block.LastLine, block.BytesRead, "reading"));
            }
        }
        finally
        {
            stop.Cancel();
            reading.Wait(CancellationToken.None);
        }
    }

    /// <summary>Whatever ends the reading is handed on to who takes the blocks.</summary>
    private static async Task ReadAsync(RecordReader reader, RecordContent content, ChannelWriter<RowBlock> blocks, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            while (reader.Next(() => content.BytesRead) is { } block)
            {
                await blocks.WriteAsync(block, stop);
            }
        }
        catch (Exception found)
        {
            failure = found;
        }

        blocks.Complete(failure);
    }

    private void Report(RecordContent content, string step) => progress?.Report(new RecordProgress(content.Lines.Number, content.BytesRead, step));
}
