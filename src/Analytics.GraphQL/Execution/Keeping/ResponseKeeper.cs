namespace Analytics.GraphQL.Execution;

/// <summary>Answers queries from kept responses where they state their versions and the data is as it was.</summary>
internal sealed class ResponseKeeper(DataState state, long maxBytes)
{
    private readonly ResponseCache _responses = new(maxBytes);

    /// <summary>The kept response, else that of a run, which is then kept.</summary>
    public async ValueTask<ExecutionResult> AnswerAsync(
        ResponseKey key, IServiceProvider services, Func<ValueTask<ExecutionResult>> run, CancellationToken cancellation)
    {
        var before = await state.ReadAsync(services, cancellation).ConfigureAwait(false);
        if (_responses.Find(key, before) is { } kept)
        {
            return ExecutionResult.FromKept(kept);
        }

        var result = await run().ConfigureAwait(false);
        if (result is { Version: { } version, IsPrivate: false, Code: null })
        {
            _responses.Add(key, before, new KeptResponse(result.Body.ToArray(), version));
        }

        return result;
    }
}
