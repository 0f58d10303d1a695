namespace Analytics.Server.OData.Writing;

/// <summary>Says what an answer holds, as its context does.</summary>
internal static class ContextUrl
{
    /// <summary>The fragment of rows: the set, and what is shown of it where that is not all.</summary>
    public static string Of(ODataRows rows, bool isSingle) => rows.Set.Name + ListOf(rows) + (isSingle ? "/$entity" : "");

    private static string ListOf(ODataRows rows)
    {
        var isPart = rows.Columns.Count < rows.Set.Columns.Count || rows.Set.Aggregated is not null;
        var names = (isPart ? rows.Columns.Select(column => column.Column.Name).Concat(rows.Links) : []).Concat(rows.Expanded.Select(Nested)).ToList();
        return names.Count == 0 ? "" : $"({string.Join(',', names)})";
    }

    private static string Nested(ExpandedRows expanded)
    {
        var list = ListOf(expanded.Rows);
        return expanded.Link.Name + (list.Length == 0 ? "()" : list);
    }
}
