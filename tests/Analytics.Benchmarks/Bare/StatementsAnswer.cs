using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Bare;

/// <summary>A page of 50 statements, each with its source and its observation: three queries.</summary>
internal static class StatementsAnswer
{
    private const string Page =
        "SELECT id, metric, printed, value, lower, upper, source_id, observation_id FROM statements ORDER BY id LIMIT 51";

    private const string Sources = "SELECT id, key, title FROM sources WHERE id IN";
    private const string Observations = "SELECT id, value, qualifier FROM observations WHERE id IN";
    private static readonly JsonEncodedText Metric = JsonEncodedText.Encode("metric");
    private static readonly JsonEncodedText Printed = JsonEncodedText.Encode("printed");
    private static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
    private static readonly JsonEncodedText Lower = JsonEncodedText.Encode("lower");
    private static readonly JsonEncodedText Upper = JsonEncodedText.Encode("upper");
    private static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    private static readonly JsonEncodedText Key = JsonEncodedText.Encode("key");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Observation = JsonEncodedText.Encode("observation");
    private static readonly JsonEncodedText Qualifier = JsonEncodedText.Encode("qualifier");

    public static void Write(BareSession session)
    {
        session.Begin();
        var rows = ReadPage(session);
        var sources = ReadLinked(session, Sources, rows.Select(row => row.SourceId), reader => (reader.GetString(1), reader.GetString(2)));
        var observations = ReadLinked(session, Observations, rows.Select(row => row.ObservationId), reader => (Number(reader, 1), reader.GetString(2)));
        var json = session.Json;
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteStartObject("statements");
        json.WriteStartArray("nodes");
        foreach (var row in rows)
        {
            Write(json, row, sources[row.SourceId], observations[row.ObservationId]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
    }

    private static List<StatementRow> ReadPage(BareSession session)
    {
        var rows = new List<StatementRow>(51);
        using var reader = session.Command(Page, keys: 0).ExecuteReader();
        while (reader.Read() && rows.Count < 50)
        {
            rows.Add(new StatementRow(
                reader.GetString(1), reader.GetString(2), Number(reader, 3), Number(reader, 4), Number(reader, 5), reader.GetInt32(6), reader.GetInt32(7)));
        }

        return rows;
    }

    private static Dictionary<int, T> ReadLinked<T>(BareSession session, string text, IEnumerable<int> keys, Func<SqliteDataReader, T> read)
    {
        var distinct = keys.ToHashSet();
        var command = session.Command(text, distinct.Count);
        var next = 0;
        foreach (var key in distinct)
        {
            command.Parameters[next++].Value = key;
        }

        var found = new Dictionary<int, T>(distinct.Count);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            found.Add(reader.GetInt32(0), read(reader));
        }

        return found;
    }

    private static void Write(Utf8JsonWriter json, in StatementRow row, (string Key, string Title) source, (decimal? Value, string Qualifier) observation)
    {
        json.WriteStartObject();
        json.WriteString(Metric, row.Metric);
        json.WriteString(Printed, row.Printed);
        Write(json, Value, row.Value);
        Write(json, Lower, row.Lower);
        Write(json, Upper, row.Upper);
        json.WriteStartObject(Source);
        json.WriteString(Key, source.Key);
        json.WriteString(Title, source.Title);
        json.WriteEndObject();
        json.WriteStartObject(Observation);
        Write(json, Value, observation.Value);
        json.WriteString(Qualifier, observation.Qualifier);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static decimal? Number(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : reader.GetInt64(column) / 1_000_000m;
}
