using System.Globalization;
using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed class LocalDateType() : ScalarType("LocalDate")
{
    private const string Format = "yyyy-MM-dd";

    public override Type RuntimeType => typeof(DateOnly);

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text && TryParse(text.Value, out var date) ? date : throw NotADate(Inspection.Of(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var date) ? date : throw NotADate(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value) => writer.WriteString(
        value is DateOnly date ? date.ToString(Format, CultureInfo.InvariantCulture) : throw NotADate(Inspection.Of(value)));

    private static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static CoercionException NotADate(string found) =>
        new($"LocalDate cannot represent value: {found}. Expected a date such as \"2024-06-14\".");
}
