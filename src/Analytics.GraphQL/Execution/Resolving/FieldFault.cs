namespace Analytics.GraphQL.Execution;

/// <summary>Stands in the place of a value that could not be had.</summary>
internal sealed class FieldFault(Exception exception)
{
    public Exception Exception { get; } = exception;
}
