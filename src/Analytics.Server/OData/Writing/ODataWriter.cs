using System.Text.Encodings.Web;
using System.Text.Json;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Writing;

/// <summary>Writes answers as JSON.</summary>
internal sealed class ODataWriter
{
    private const int FlushedAt = 32 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
    private readonly HttpResponse _response;
    private readonly ODataRequest _request;

    public ODataWriter(HttpResponse response, ODataRequest request)
    {
        _response = response;
        _request = request;
        response.ContentType = request.Form.ContentType;
    }

    /// <summary>The sets there are.</summary>
    public static void WriteServiceDocument(Utf8JsonWriter json, string root, ODataForm form, IEnumerable<ODataSet> sets)
    {
        json.WriteStartObject();
        if (form.Metadata != MetadataLevel.None)
        {
            json.WriteString("@odata.context", $"{root}$metadata");
        }

        json.WriteStartArray("value");
        foreach (var set in sets)
        {
            json.WriteStartObject();
            json.WriteString("name", set.Name);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", set.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Writes into a response at once.</summary>
    public static async Task WriteAsync(HttpResponse response, Action<Utf8JsonWriter> write)
    {
        await using (var json = new Utf8JsonWriter(response.BodyWriter, Options))
        {
            write(json);
        }

        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }

    /// <summary>A page of rows.</summary>
    public async Task WriteAsync(ODataRows rows)
    {
        await using var json = new Utf8JsonWriter(_response.BodyWriter, Options);
        json.WriteStartObject();
        WriteContext(json, rows, isSingle: false);
        if (rows.Total is { } total)
        {
            json.WriteNumber("@odata.count", total);
        }

        json.WriteStartArray("value");
        var writer = new RowWriter(json, _request.Form, _request.Preferences.OmitsNulls);
        for (var place = 0; place < rows.Rows.Count; place++)
        {
            json.WriteStartObject();
            writer.Write(rows, place);
            json.WriteEndObject();
            if (json.BytesPending > FlushedAt)
            {
                json.Flush();
                await _response.BodyWriter.FlushAsync(_response.HttpContext.RequestAborted);
            }
        }

        json.WriteEndArray();
        if (rows.NextLink is { } next)
        {
            json.WriteString("@odata.nextLink", next);
        }

        json.WriteEndObject();
    }

    /// <summary>The first row alone.</summary>
    public Task WriteSingleAsync(ODataRows rows) => WriteAsync(_response, json =>
    {
        json.WriteStartObject();
        WriteContext(json, rows, isSingle: true);
        new RowWriter(json, _request.Form, _request.Preferences.OmitsNulls).Write(rows, 0);
        json.WriteEndObject();
    });

    private void WriteContext(Utf8JsonWriter json, ODataRows rows, bool isSingle)
    {
        if (_request.Form.Metadata != MetadataLevel.None)
        {
            json.WriteString("@odata.context", $"{_request.Root}$metadata#{ContextUrl.Of(rows, isSingle)}");
        }
    }
}
