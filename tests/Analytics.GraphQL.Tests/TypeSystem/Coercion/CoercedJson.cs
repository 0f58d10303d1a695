using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

/// <summary>Writes coerced values and the reference's answers in one form, members sorted, numbers as binary floating point.</summary>
internal static class CoercedJson
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => JsonSerializer.Serialize(text),
        bool flag => flag ? "true" : "false",
        object?[] items => $"[{string.Join(',', items.Select(Of))}]",
        InputObject input => Members(input.Fields.Select(field => (field.Key.Name, Of(field.Value)))),
        IReadOnlyDictionary<string, object?> members => Members(members.Select(member => (member.Key, Of(member.Value)))),
        _ => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture),
    };

    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(Of))}]",
        JsonValueKind.Object => Members(value.EnumerateObject().Select(member => (member.Name, Of(member.Value)))),
        _ => value.GetRawText(),
    };

    public static string Of(IReadOnlyList<InputValue> definitions, object?[] values) => Members(definitions
        .Select((definition, index) => (definition.Name, Value: values[index]))
        .Where(entry => !ReferenceEquals(entry.Value, ResolverContext.Missing))
        .Select(entry => (entry.Name, Of(entry.Value))));

    public static string Of(IEnumerable<GraphQLError> errors) => string.Join(
        '\n', errors.Select(error => $"{error.Message} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}"));

    public static string Errors(JsonElement answer) => string.Join('\n', answer.GetProperty("errors").EnumerateArray().Select(error =>
        $"{error.GetProperty("message").GetString()} {string.Join(' ', error.GetProperty("locations").EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}"))}"));

    public static string Members(IEnumerable<(string Name, string Value)> members) =>
        $"{{{string.Join(',', members.OrderBy(member => member.Name, StringComparer.Ordinal).Select(member => $"{member.Name}:{member.Value}"))}}}";
}
