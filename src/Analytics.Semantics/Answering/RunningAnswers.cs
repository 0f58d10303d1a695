using System.Collections.Concurrent;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Answering;

/// <summary>Lets those who ask the same at the same time wait for one answer. Safe for any number of threads.</summary>
internal sealed class RunningAnswers
{
    private readonly ConcurrentDictionary<(string Question, string Version), Task<AnalyticResult>> _running = new();

    /// <summary>The answer that is on its way, else that of <paramref name="run"/>; where whoever ran it gave up, it is run again.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public async Task<AnalyticResult> JoinAsync((string Question, string Version) key, Func<Task<AnalyticResult>> run, CancellationToken cancellation)
    {
        while (true)
        {
            var own = new TaskCompletionSource<AnalyticResult>(TaskCreationOptions.RunContinuationsAsynchronously);
            var known = _running.GetOrAdd(key, own.Task);
            if (known == own.Task)
            {
                return await RunAsync(key, own, run).ConfigureAwait(false);
            }

            try
            {
                return await known.WaitAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
            }
        }
    }

    private async Task<AnalyticResult> RunAsync((string Question, string Version) key, TaskCompletionSource<AnalyticResult> own, Func<Task<AnalyticResult>> run)
    {
        try
        {
            var answer = await run().ConfigureAwait(false);
            own.SetResult(answer);
            return answer;
        }
        catch (OperationCanceledException)
        {
            own.SetCanceled(CancellationToken.None);
            throw;
        }
        catch (Exception fault)
        {
            own.SetException(fault);
            _ = own.Task.Exception;
            throw;
        }
        finally
        {
            _running.TryRemove(key, out _);
        }
    }
}
