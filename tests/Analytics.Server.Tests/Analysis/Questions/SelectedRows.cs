using System.Text.Json;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>The rows of a document's answer as lines.</summary>
internal static class SelectedRows
{
    /// <summary>The rows.</summary>
    /// <param name="data">The data of the answer.</param>
    /// <param name="at">Where the rows stand: fields from the root, a list with brackets.</param>
    /// <param name="columns">Names, or names and paths; a caret leads to what the row stands in.</param>
    public static IEnumerable<string> Of(JsonElement data, string at, IReadOnlyList<string> columns) =>
        Chains([data], at.Split('.')).Select(chain => CellText.Join(columns.Select(column => CellText.Of(Cell(chain, column)))));

    private static IEnumerable<JsonElement[]> Chains(JsonElement[] chain, ReadOnlyMemory<string> fields)
    {
        if (fields.IsEmpty)
        {
            return [chain];
        }

        var name = fields.Span[0];
        var inner = chain[^1].GetProperty(name.TrimEnd('[', ']'));
        var rest = fields[1..];
        return name.EndsWith(']')
            ? inner.EnumerateArray().SelectMany(one => Chains([.. chain, one], rest))
            : Chains([.. chain[..^1], inner], rest);
    }

    private static JsonElement Cell(JsonElement[] chain, string column)
    {
        var steps = column.Split(" = ")[^1].Split('.');
        var up = steps.TakeWhile(step => step == "^").Count();
        var row = chain[^(1 + up)];
        return row.TryGetProperty("by", out var keys) && keys.TryGetProperty(steps[up], out _) ? Find(keys, steps[up..]) : Find(row, steps[up..]);
    }

    // Below a key that is null there is nothing.
    private static JsonElement Find(JsonElement from, IEnumerable<string> steps) =>
        steps.Aggregate(from, (one, step) => one.ValueKind == JsonValueKind.Null ? one : one.GetProperty(step));
}
