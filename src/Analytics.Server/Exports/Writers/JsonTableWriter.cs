using System.IO.Pipelines;
using System.Text.Json;
using Analytics.Semantics.Results;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Writers;

/// <summary>Writes a table as one JSON object: its name, the version of the data, the columns, the rows as objects, and what to know.</summary>
internal static class JsonTableWriter
{
    /// <summary>Writes the whole file.</summary>
    public static async Task WriteAsync(FlatTable table, Stream output, CancellationToken cancellation)
    {
        var pipe = PipeWriter.Create(output, OutputPipe.Options);
        await using var json = new Utf8JsonWriter(pipe, JsonTexts.Options);
        WriteHead(json, table);
        var row = new JsonRow(table.Columns);
        while (await table.Rows.ReadAsync(cancellation))
        {
            row.Write(json, table.Rows);
            json.Flush();
            await OutputPipe.FlushIfFullAsync(pipe, cancellation);
        }

        WriteEnd(json, table.Notices);
        json.Flush();
        await pipe.CompleteAsync();
    }

    private static void WriteHead(Utf8JsonWriter json, FlatTable table)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("dataVersion", table.DataVersion);
        json.WritePropertyName("columns");
        JsonColumns.Write(json, table.Columns);
        json.WriteStartArray("rows");
    }

    private static void WriteEnd(Utf8JsonWriter json, IReadOnlyList<Notice> notices)
    {
        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (var notice in notices)
        {
            json.WriteStartObject();
            json.WriteString("code", notice.Code);
            json.WriteString("message", notice.Message);
            json.WriteString("path", string.Join('.', notice.Path.Steps));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
