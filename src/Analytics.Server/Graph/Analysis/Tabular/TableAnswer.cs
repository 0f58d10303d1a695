using Analytics.GraphQL;
using Analytics.Semantics.Query;
using Analytics.Server.Graph.Analysis.Answering;
using Analytics.Server.Graph.Analysis.Asking;
using Analytics.Server.Graph.Analysis.Catalogue;

namespace Analytics.Server.Graph.Analysis.Tabular;

/// <summary>Reads what the table is asked.</summary>
internal sealed class TableAnswer(AnalysisCatalogue catalogue)
{
    /// <summary>The root field.</summary>
    public const string Field = "table";

    /// <summary>The question, and how its answer is written.</summary>
    public (AnalyticQuery Query, AnswerPlan Plan) Read(IFieldContext context, QuestionFaults faults)
    {
        var input = ArgumentValues.Of(context.Arguments["query"]!);
        var question = new TableReader(catalogue, context.Services.GetRequiredService<GraphQLOptions>(), faults).Read(input);
        return (question.Query, new AnswerPlan(context, plan => TableFields.Of(context.Selection, question.Columns, plan)));
    }
}
