using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields of the answer to a perspective's root field.</summary>
internal static class AnswerFields
{
    public static ObjectWriter<AnalyticResult> Of(AnswerSelection answer, PlanBuilder plan)
    {
        var rows = new RowFields(plan, answer.Perspective);
        var totals = answer.Totals.Select(one => one.Field).ToList();
        return PlanBuilder.Object(answer.Root, child => child.Name switch
        {
            FieldNames.Rows => new RowsWriter<AnalyticResult>(result => result.Rows!, rows.Of(answer.Rows[0])),
            FieldNames.Rest => new OnlyRowWriter<AnalyticResult>(result => result.Rest, rows.Of(answer.Rests[0])),
            FieldNames.Totals => Totals(totals.IndexOf(child)),
            _ => CommonFields.Of(child),
        });

        RowsWriter<AnalyticResult> Totals(int place) => new(result => result.Totals[place], rows.Of(answer.Totals[place]));
    }
}
