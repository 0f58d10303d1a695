using Analytics.GraphQL;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>How answers to a question are written; the same for every answer.</summary>
internal sealed class AnswerPlan
{
    private readonly ObjectWriter<AnalyticResult> _root;
    private readonly IReadOnlyList<SelectedField> _continued;

    public AnswerPlan(AnswerSelection answer, IFieldContext context)
    {
        var builder = new PlanBuilder(context);
        _root = AnswerFields.Of(answer, builder);
        _continued = builder.Continued;
    }

    /// <summary>What the graph is to resolve for an answer.</summary>
    public IReadOnlyList<Continuation> ContinuationsOf(AnalyticResult result)
    {
        if (!_root.Continues)
        {
            return [];
        }

        var parents = new ContinuedParents(_continued.Count);
        _root.Gather(result, parents);
        return [.. _continued.Select((field, place) => new Continuation(field, parents[place]))];
    }

    public void Write(AnalyticResult result, ResultWriter output, IReadOnlyList<Continuation> continuations) =>
        _root.Write(result, new AnswerWriter(output, continuations));
}
