namespace Analytics.GraphQL;

/// <summary>A value to come. Those who wait for it go on at once, one after another, when it comes.</summary>
internal sealed class LoadPromise<TValue>
{
    private readonly TaskCompletionSource<TValue?> _completion = new();

    public Task<TValue?> Task => _completion.Task;

    /// <summary>How many calls wait; changed under the loader's lock.</summary>
    public int Calls { get; set; }

    /// <summary>The batch is there, and no further call is counted; changed under the loader's lock.</summary>
    public bool IsSettling { get; set; }

    public void Fulfil(TValue? value) => _completion.SetResult(value);

    public void Fail(Exception fault) => _completion.SetException(fault);
}
