using Analytics.GraphQL;
using Analytics.Semantics.Results;
using Analytics.Server.Graph.Analysis.Asking;

namespace Analytics.Server.Graph.Analysis.Answering;

/// <summary>The fields that say something of an answer as a whole.</summary>
internal static class CommonFields
{
    public static FieldWriter<AnalyticResult> Of(SelectedField field) => field.Name switch
    {
        "groupCount" => Leaves<AnalyticResult>.Integer(result => result.GroupCount),
        "dataVersion" => Leaves<AnalyticResult>.Text(result => result.DataVersion),
        "notices" => new ListWriter<AnalyticResult, Notice>(result => result.Notices, NoticeOf(field)),
        "pageInfo" => new SameWriter<AnalyticResult>(PageInfoOf(field)),
        FieldNames.Explain => new NestedWriter<AnalyticResult, Explanation>(result => result.Explanation, ExplanationOf(field)),
        _ => throw PlanBuilder.Unknown(field),
    };

    private static ObjectWriter<Notice> NoticeOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "code" => Leaves<Notice>.Text(notice => notice.Code),
        "message" => Leaves<Notice>.Text(notice => notice.Message),
        "path" => Leaves<Notice>.Texts(notice => notice.Path.Steps),
        _ => throw PlanBuilder.Unknown(child),
    });

    private static ObjectWriter<AnalyticResult> PageInfoOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "hasNextPage" => Leaves<AnalyticResult>.Boolean(result => result.HasNextPage),
        "hasPreviousPage" => Leaves<AnalyticResult>.Boolean(result => result.HasPreviousPage),
        "startCursor" => Leaves<AnalyticResult>.Text(result => result.Rows?.Cursors.Count > 0 ? result.Rows.Cursors[0] : null),
        "endCursor" => Leaves<AnalyticResult>.Text(result => result.Rows?.Cursors.Count > 0 ? result.Rows.Cursors[^1] : null),
        _ => throw PlanBuilder.Unknown(child),
    });

    private static ObjectWriter<Explanation> ExplanationOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "query" => Leaves<Explanation>.Text(one => one.Query),
        "plan" => Leaves<Explanation>.Text(one => one.Plan),
        "statements" => Leaves<Explanation>.Texts(one => one.Statements),
        "timings" => new ListWriter<Explanation, (string Step, decimal Milliseconds)>(one => one.Timings, TimingOf(child)),
        _ => throw PlanBuilder.Unknown(child),
    });

    private static ObjectWriter<(string Step, decimal Milliseconds)> TimingOf(SelectedField field) => PlanBuilder.Object(field, child => child.Name switch
    {
        "step" => Leaves<(string Step, decimal Milliseconds)>.Text(timing => timing.Step),
        "milliseconds" => Leaves<(string Step, decimal Milliseconds)>.Decimal(timing => timing.Milliseconds),
        _ => throw PlanBuilder.Unknown(child),
    });
}
