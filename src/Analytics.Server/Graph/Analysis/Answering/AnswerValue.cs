using Analytics.GraphQL;
using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>An answer, written straight from its columns.</summary>
internal sealed class AnswerValue(AnalyticResult result, AnswerPlan plan) : WrittenValue
{
    public override IReadOnlyList<Continuation> Continuations { get; } = plan.ContinuationsOf(result);

    public override void Write(ResultWriter writer) => plan.Write(result, writer, Continuations);
}
