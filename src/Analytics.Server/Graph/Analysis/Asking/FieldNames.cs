namespace Analytics.Server.Graph.Analysis.Asking;

/// <summary>The fields of answers and rows that are no measures.</summary>
internal static class FieldNames
{
    public const string TypeName = "__typename";
    public const string Rows = "rows";
    public const string Rest = "rest";
    public const string Totals = "totals";
    public const string Explain = "explain";
    public const string By = "by";
    public const string Cursor = "cursor";
    public const string DrillDown = "drillDown";
    public const string Details = "details";
    public const string Sources = "sources";
}
