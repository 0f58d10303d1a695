using Microsoft.Extensions.DependencyInjection;

namespace Analytics.GraphQL.Execution;

/// <summary>Waits for the values of a level, and has data loaders fetch whenever nothing else can go on.</summary>
internal static class BatchPump
{
    /// <exception cref="OperationCanceledException">Cancelled before all was there.</exception>
    public static ValueTask RunAsync(List<PendingCell> cells, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<BatchScheduler>() is not { } scheduler)
        {
            return new ValueTask(Task.WhenAll(cells.Select(Settled)).WaitAsync(cancellationToken));
        }

        int open;
        do
        {
            scheduler.Dispatch();
            open = cells.Count(IsOpen);
        }
        while (open > 0 && scheduler.IsReady(open));
        return open == 0 ? default : WaitAsync(cells, scheduler, cancellationToken);
    }

    private static async ValueTask WaitAsync(List<PendingCell> cells, BatchScheduler scheduler, CancellationToken cancellationToken)
    {
        var all = Task.WhenAll(cells.Where(IsOpen).Select(Settled));
        while (!all.IsCompleted)
        {
            var change = scheduler.NextChange();
            if (scheduler.IsReady(cells.Count(IsOpen)))
            {
                scheduler.Dispatch();
                continue;
            }

            var progress = Task.WhenAny(all, change);
            if (!scheduler.HasBatches)
            {
                await progress.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            else if (!await ComesWithinAsync(scheduler.Grace, progress, cancellationToken).ConfigureAwait(false))
            {
                scheduler.Dispatch();
            }
        }
    }

    private static async Task<bool> ComesWithinAsync(TimeSpan grace, Task progress, CancellationToken cancellationToken)
    {
        await progress.WaitAsync(grace, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        cancellationToken.ThrowIfCancellationRequested();
        return progress.IsCompleted;
    }

    private static bool IsOpen(PendingCell cell) => !cell.Source.Task.IsCompleted;

    // Failures are looked at cell by cell.
    private static async Task Settled(PendingCell cell) =>
        await cell.Source.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
