using System.Text.Json;

namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>An answer to an operation in a form that can be compared: data with its order, and errors as a set.</summary>
internal sealed record ExecutionVerdict(string Data, string Errors)
{
    public static ExecutionVerdict Of(JsonElement answer) => new(
        answer.TryGetProperty("data", out var data) ? Text(data) : "none",
        answer.TryGetProperty("errors", out var errors)
            ? string.Join('\n', errors.EnumerateArray().Select(Error).Order(StringComparer.Ordinal))
            : "");

    /// <summary>Several answers in turn as one.</summary>
    public static ExecutionVerdict Of(IEnumerable<ExecutionVerdict> answers)
    {
        var all = answers.ToList();
        return all.Count == 1 ? all[0] : new(
            string.Join('\n', all.Select(answer => answer.Data)), string.Join("\n\n", all.Select(answer => answer.Errors)));
    }

    private static string Error(JsonElement error) =>
        $"{(error.TryGetProperty("path", out var path) ? path.GetRawText() : "-")} {error.GetProperty("message").GetString()}";

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(',', value.EnumerateObject().Select(member => $"{member.Name}:{Text(member.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Text))}]",
        JsonValueKind.Number => value.GetDouble().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        _ => value.GetRawText(),
    };
}
