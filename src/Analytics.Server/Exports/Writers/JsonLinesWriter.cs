using System.IO.Pipelines;
using System.Text.Json;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Writers;

/// <summary>Writes a table as JSON lines: one object a row, in UTF-8.</summary>
internal static class JsonLinesWriter
{
    /// <summary>Writes the whole file.</summary>
    public static async Task WriteAsync(FlatTable table, Stream output, CancellationToken cancellation)
    {
        var pipe = PipeWriter.Create(output, OutputPipe.Options);
        await using var json = new Utf8JsonWriter(pipe, JsonTexts.Options);
        var row = new JsonRow(table.Columns);
        while (await table.Rows.ReadAsync(cancellation))
        {
            row.Write(json, table.Rows);
            json.Flush();
            json.Reset();
            OutputPipe.Write(pipe, "\n"u8);
            await OutputPipe.FlushIfFullAsync(pipe, cancellation);
        }

        await pipe.CompleteAsync();
    }
}
