using Analytics.Semantics.Engines;
using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Runs a plan, on several threads where it pays.</summary>
internal static class ScanRun
{
    private const int PortionsOfThread = 4;

    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static AggregateTable Run(ScanPlan plan, CancellationToken cancellation)
    {
        var threads = (int)Math.Clamp(plan.Rows / plan.Limits.RowsOfThread, 1, plan.Limits.Threads);
        var whole = threads == 1 ? Alone(plan, cancellation) : Together(plan, threads, cancellation);
        whole.Finish();
        return Table(plan, whole);
    }

    private static ScanThread Alone(ScanPlan plan, CancellationToken cancellation)
    {
        var thread = new ScanThread(plan);
        foreach (var piece in plan.Pieces)
        {
            thread.Run(piece, cancellation);
        }

        return thread;
    }

    private static ScanThread Together(ScanPlan plan, int threads, CancellationToken cancellation)
    {
        var portions = Portions(plan, threads).ToList();
        var done = new ScanThread[threads];
        var next = -1;
        Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation }, place =>
        {
            done[place] = new ScanThread(plan);
            for (var portion = Interlocked.Increment(ref next); portion < portions.Count; portion = Interlocked.Increment(ref next))
            {
                done[place].Run(portions[portion], cancellation);
            }
        });
        foreach (var other in done.AsSpan(1))
        {
            done[0].Add(other);
        }

        return done[0];
    }

    private static IEnumerable<ScanPiece> Portions(ScanPlan plan, int threads)
    {
        var most = (int)Math.Max(Segment.Rows, plan.Rows / (threads * PortionsOfThread));
        foreach (var piece in plan.Pieces)
        {
            for (long from = piece.From; from < piece.To; from += most)
            {
                yield return piece with { From = (int)from, To = (int)Math.Min(piece.To, from + most) };
            }
        }
    }

    private static AggregateTable Table(ScanPlan plan, ScanThread whole)
    {
        var keys = new List<object?[]>();
        var values = new List<decimal?[]>();
        var slots = whole.Groups?.Count ?? plan.Space.Size!.Value;
        var rows = whole.Groups is null ? whole.Takings[plan.RowCount] : null;
        for (var slot = 1; slot <= slots; slot++)
        {
            if (rows?[slot] == 0)
            {
                continue;
            }

            keys.Add(plan.Space.KeysOf(whole.Groups?[slot - 1] ?? slot - 1));
            values.Add([.. whole.Takings.Take(plan.Asked).Select(taking => taking[slot])]);
        }

        return new AggregateTable(keys, values);
    }
}
