using System.Text.Json;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>The rows of a table as lines.</summary>
internal static class TableRows
{
    /// <summary>The rows, with the columns named, in that order.</summary>
    public static IEnumerable<string> Of(JsonElement table, IEnumerable<string> names)
    {
        var columns = table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString()!).ToList();
        var places = names.Select(name => columns.IndexOf(name)).ToList();
        return table.GetProperty("rows").EnumerateArray().Select(row => CellText.Join(places.Select(place => CellText.Of(row[place]))));
    }
}
