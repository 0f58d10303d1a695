using Analytics.GraphQL.Data;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>What one execution of an operation runs with.</summary>
/// <param name="Plan">The schema.</param>
/// <param name="Root">What the operation selects of its root type.</param>
/// <param name="Variables">The coerced variables.</param>
/// <param name="Services">The request's services.</param>
/// <param name="Cancellation">Cancelled when the client is gone or the time is up.</param>
internal sealed record RequestRun(
    SchemaPlan Plan, CollectedSet Root, VariableValues Variables, IServiceProvider Services, CancellationToken Cancellation)
{
    /// <summary>What the filters of the operation have asked so far.</summary>
    public FilterLimits FilterLimits { get; } = new();

    /// <summary>Of which versions of data the answer is made.</summary>
    public AnswerVersions Versions { get; } = new();
}
