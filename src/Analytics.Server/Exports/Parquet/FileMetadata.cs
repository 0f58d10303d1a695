using System.Buffers;
using System.Text;
using System.Text.Json;
using Analytics.Server.Exports.Writers;
using Analytics.Server.Tables;

namespace Analytics.Server.Exports.Parquet;

/// <summary>What a file says of its table beside the schema: labels and units of the columns, and the version of the data.</summary>
internal static class FileMetadata
{
    /// <summary>The entries, by key.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(FlatTable table)
    {
        yield return new("analytics.table", table.Name);
        yield return new("analytics.columns", Columns(table));
        if (table.DataVersion is { } version)
        {
            yield return new("analytics.dataVersion", version);
        }
    }

    private static string Columns(FlatTable table)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, JsonTexts.Options))
        {
            JsonColumns.Write(json, table.Columns);
        }

        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
