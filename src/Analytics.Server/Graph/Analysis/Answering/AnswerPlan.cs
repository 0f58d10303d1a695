using Analytics.GraphQL;
using Analytics.Semantics.Results;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>How answers to a question are written; the same for every answer.</summary>
internal sealed class AnswerPlan
{
    private readonly ObjectWriter<AnalyticResult> _root;
    private readonly IReadOnlyList<SelectedField> _continued;

    /// <param name="context">The arguments of the selection.</param>
    /// <param name="fields">Makes the writer of the fields at the root.</param>
    public AnswerPlan(IFieldContext context, Func<PlanBuilder, ObjectWriter<AnalyticResult>> fields)
    {
        var builder = new PlanBuilder(context);
        _root = fields(builder);
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
