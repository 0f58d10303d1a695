namespace Analytics.Semantics.Query;

/// <summary>The names under which the parts of a question are answered.</summary>
internal static class QueryPaths
{
    /// <summary>The paths of rows, totals, rest and of all that is measured in them.</summary>
    public static IEnumerable<string> Of(AnalyticQuery query) =>
    [
        .. query.Rows is null ? [] : Of(query.Rows),
        .. query.Totals.SelectMany(totals => Of(totals.Measures).Prepend($"{totals.Path} {totals.ResponseName}")),
        .. query.Rest is null ? [] : Of(query.Rest.Measures).Prepend($"{query.Rest.Path}"),
    ];

    private static IEnumerable<string> Of(RowsRequest rows) =>
        Of(rows.Measures).Prepend($"{rows.Path} {rows.ResponseName}").Concat(rows.DrillDowns.SelectMany(Of));

    private static IEnumerable<string> Of(IReadOnlyList<MeasureRequest> measures) =>
        measures.SelectMany(measure => measure.Facets.Select(facet => $"{facet.Path}").Prepend($"{measure.Path}"));
}
