using Analytics.GraphQL;
using Analytics.Semantics;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Has a question answered, and tells what is wrong with it all at once.</summary>
internal static class QuestionRun
{
    /// <param name="layer">Who answers.</param>
    /// <param name="question">The question.</param>
    /// <param name="faults">What reading it found wrong.</param>
    /// <param name="root">The root field, which faults are told at.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="GraphQLException">The question is wrong; every fault is listed.</exception>
    public static async ValueTask<AnalyticResult> ExecuteAsync(
        SemanticLayer layer, PreparedQuery question, IReadOnlyList<QueryFault> faults, SelectedField root, CancellationToken cancellation)
    {
        try
        {
            if (faults.Count > 0)
            {
                await layer.PlanAsync(question, cancellation);
                throw FaultErrors.Of(faults, root);
            }

            return await layer.ExecuteAsync(question, cancellation);
        }
        catch (QueryException fault)
        {
            throw FaultErrors.Of(faults.Concat(fault.Faults), root);
        }
    }
}
