using Analytics.GraphQL;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>Reads what the root field of a perspective is asked.</summary>
internal sealed class PerspectiveAnswer(PerspectiveCatalogue perspective)
{
    /// <summary>The question, and how its answer is written.</summary>
    public (AnalyticQuery Query, AnswerPlan Plan) Read(IFieldContext context, QuestionFaults faults)
    {
        var answer = new AnswerSelection(context.Selection, perspective);
        var query = new QuestionReader(answer, context, context.Services.GetRequiredService<GraphQLOptions>(), faults).Read();
        return (query, new AnswerPlan(context, plan => AnswerFields.Of(answer, plan)));
    }
}
