namespace Analytics.Semantics.Query;

/// <summary>A question is wrong. The message lists every fault, one a line.</summary>
/// <param name="faults">At least one.</param>
public sealed class QueryException(IReadOnlyList<QueryFault> faults)
    : Exception(string.Join('\n', faults.Select(fault => $"{fault.Path}: {fault.Message}")))
{
    /// <summary>Every fault.</summary>
    public IReadOnlyList<QueryFault> Faults { get; } = faults;
}
