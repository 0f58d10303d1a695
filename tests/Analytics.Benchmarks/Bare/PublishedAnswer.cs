using System.Text.Json;

namespace Analytics.Benchmarks.Bare;

/// <summary>The volume of every district in one year, with its bounds and what stands behind it.</summary>
internal static class PublishedAnswer
{
    private const string Volumes = """
        SELECT d.code, o.value, o.lower, o.upper, coalesce(o.status, 'MISSING')
        FROM districts d LEFT JOIN observations o ON o.district_id = d.id AND o.metric = 'VOLUME' AND o.year_id = 2023
        ORDER BY d.code
        """;

    private const decimal Scale = 1_000_000;

    public static void Write(BareSession session)
    {
        session.Begin();
        using var reader = session.Command(Volumes, keys: 0).ExecuteReader();
        var json = session.Json;
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("published");
        json.WriteStartArray("rows");
        while (reader.Read())
        {
            json.WriteStartObject();
            json.WriteStartObject("by");
            json.WriteStartObject("district");
            json.WriteString("code", reader.GetString(0));
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("volume");
            WriteNumber(json, "value", reader.IsDBNull(1) ? null : reader.GetInt64(1));
            WriteNumber(json, "lower", reader.IsDBNull(2) ? null : reader.GetInt64(2));
            WriteNumber(json, "upper", reader.IsDBNull(3) ? null : reader.GetInt64(3));
            json.WriteString("status", reader.GetString(4));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, long? millionths)
    {
        if (millionths is { } number)
        {
            json.WriteNumber(name, decimal.Truncate(number / Scale));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
