using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.TypeSystem;

internal sealed partial class DateTimeType() : ScalarType("DateTime")
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    public override Type RuntimeType => typeof(DateTimeOffset);

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text && TryParse(text.Value, out var instant) ? instant : throw NotAnInstant(Inspection.Of(literal));

    public override object ParseJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var instant) ? instant : throw NotAnInstant(Inspection.Of(value));

    public override void Write(JsonWriter writer, object value)
    {
        var instant = value switch
        {
            DateTimeOffset known => known,
            DateTime { Kind: DateTimeKind.Utc } utc => new DateTimeOffset(utc),
            _ => throw NotAnInstant(Inspection.Of(value)),
        };
        var offset = instant.Offset == TimeSpan.Zero ? "Z" : instant.ToString("zzz", CultureInfo.InvariantCulture);
        writer.WriteString(instant.ToString(Format, CultureInfo.InvariantCulture) + offset);
    }

    private static bool TryParse(string text, out DateTimeOffset instant)
    {
        instant = default;
        return Rfc3339().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z")]
    private static partial Regex Rfc3339();

    private static CoercionException NotAnInstant(string found) =>
        new($"DateTime cannot represent value: {found}. Expected an RFC 3339 date and time such as \"2024-06-14T08:00:00Z\".");
}
