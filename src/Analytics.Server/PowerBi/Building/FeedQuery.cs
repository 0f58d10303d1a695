using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Building;

/// <summary>The query, in M, that reads a set from the feed.</summary>
internal static class FeedQuery
{
    /// <summary>Name of the one parameter: the address of the feed, with a slash at its end.</summary>
    public const string Address = "OData address";

    /// <summary>The columns are named, so that what leads to other sets is not loaded, and a column that is gone is an error.</summary>
    public static IReadOnlyList<string> Of(EntitySet set) =>
    [
        "let",
        $"    Source = OData.Feed(#\"{Address}\", null, [Implementation = \"2.0\"]),",
        $"    Rows = Source{{[Name = \"{set.Name}\", Signature = \"table\"]}}[Data],",
        $"    Columns = Table.SelectColumns(Rows, {{{string.Join(", ", set.Columns.Select(column => $"\"{column.Column.Name}\""))}}})",
        "in",
        "    Columns",
    ];

    /// <summary>The parameter's value with what makes it a parameter.</summary>
    public static string Parameter(string address) =>
        $"\"{address.Replace("\"", "\"\"", StringComparison.Ordinal)}\" meta [IsParameterQuery = true, Type = \"Text\", IsParameterQueryRequired = true]";
}
