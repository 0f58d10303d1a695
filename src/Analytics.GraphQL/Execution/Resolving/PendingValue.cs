namespace Analytics.GraphQL.Execution;

/// <summary>A resolver's answer that is still to come, given as its value: cheaper than an asynchronous method around the task.</summary>
internal abstract class PendingValue
{
    public abstract Task Task { get; }

    /// <summary>The value, once the task ran to completion.</summary>
    public abstract object? Value { get; }

    /// <summary>What a resolver returns for a task of any type.</summary>
    public static ValueTask<object?> Of<T>(Task<T> task) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(task.Result) : new ValueTask<object?>(new OfTask<T>(task));

    public sealed class OfTask<T>(Task<T> task) : PendingValue
    {
        public override Task Task => task;

        public override object? Value => task.Result;
    }
}
