using System.Text.Encodings.Web;
using System.Text.Json;

namespace Analytics.Server.Exports.Writers;

/// <summary>How JSON is written: compact, and letters of all scripts as they are.</summary>
internal static class JsonTexts
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
