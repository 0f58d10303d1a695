namespace Analytics.GraphQL;

/// <summary>Decides when the keys that data loaders collected are fetched; given to the constructor of every data loader.</summary>
public interface IBatchScheduler
{
    /// <summary>Calls <paramref name="dispatch"/> once, when no further keys are to be expected.</summary>
    void Schedule(Func<Task> dispatch);
}
