namespace Analytics.GraphQL;

/// <summary>A value to come. Those who wait for it go on at once, one after another, when it comes.</summary>
internal sealed class LoadPromise<TValue> : TaskCompletionSource<TValue?>
{
    /// <summary>How many calls wait; changed under the loader's lock.</summary>
    public int Calls { get; set; }

    /// <summary>The batch is there, and no further call is counted; changed under the loader's lock.</summary>
    public bool IsSettling { get; set; }
}
