using Analytics.GraphQL;
using Analytics.Semantics;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Access;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis;

/// <summary>Resolves a root field of analysis: reads the question, has it answered, and leaves the answer to write itself.</summary>
/// <param name="read">Reads the question and makes the plan of its answer; what is wrong is told.</param>
internal sealed class AnalysisField(Func<IFieldContext, QuestionFaults, (AnalyticQuery Query, AnswerPlan Plan)> read)
{
    public async ValueTask<object?> ResolveAsync(IFieldContext context, object? parent)
    {
        var layer = context.Services.GetRequiredService<SemanticLayer>();
        var question = context.Selection.IsConstant
            ? context.Selection.Remember(_ => Prepare(context))
            : Prepare(context);
        var role = context.Services.GetRequiredService<AnalysisAccess>().Check(question.Prepared.Query);
        if (question.Prepared.Query.Explain)
        {
            context.NoStore();
        }

        var result = await QuestionRun.ExecuteAsync(layer, question.Prepared, question.Faults, context.Selection, context.RequestAborted);
        context.DependsOn($"{role.Name} {result.DataVersion}");
        return new AnswerValue(result, question.Plan);
    }

    private Question Prepare(IFieldContext context)
    {
        var faults = new QuestionFaults();
        var (query, plan) = read(context, faults);
        return new Question(SemanticLayer.Prepare(query), plan, faults.All);
    }

    private sealed record Question(PreparedQuery Prepared, AnswerPlan Plan, IReadOnlyList<QueryFault> Faults);
}
