using Microsoft.Net.Http.Headers;

namespace Analytics.Server.OData.Requests;

/// <summary>Chooses the form of an answer by <c>$format</c>, else by the Accept header.</summary>
internal static class FormatReader
{
    public const string Json = "application/json";
    public const string Xml = "application/xml";

    /// <summary>The form of data.</summary>
    /// <exception cref="ODataFault">No form that is asked for can be written.</exception>
    public static ODataForm Read(HttpRequest request, string? format)
    {
        if (format is not null)
        {
            return format.Equals("json", StringComparison.OrdinalIgnoreCase)
                ? ODataForm.Default
                : MediaTypeHeaderValue.TryParse(format, out var type) && FormOf(type) is { } form ? form : throw Unsupported(format);
        }

        if (request.Headers.Accept.Count == 0)
        {
            return ODataForm.Default;
        }

        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var types)
            && types.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1).Select(FormOf).OfType<ODataForm>().FirstOrDefault() is { } best
            ? best
            : throw new ODataFault(
                StatusCodes.Status406NotAcceptable, ODataCodes.FormatUnsupported, "Accept", $"Data is written as {Json} alone; accept it, or leave out the header.");
    }

    /// <summary>Whether the metadata document is wanted in JSON: by <c>$format</c> alone, for clients that name JSON first in every Accept header want XML here.</summary>
    /// <exception cref="ODataFault">The format is neither.</exception>
    public static bool IsMetadataInJson(string? format) => format?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        null or "xml" or Xml => false,
        "json" or Json => true,
        _ => throw Unsupported(format),
    };

    private static ODataFault Unsupported(string format) => new(
        StatusCodes.Status415UnsupportedMediaType,
        ODataCodes.FormatUnsupported,
        "$format",
        $"'{Semantics.Suggestion.Shorten(format)}' is no format here; data is written as json, the metadata document as xml or json.");

    private static ODataForm? FormOf(MediaTypeHeaderValue type)
    {
        if (type.MediaType.Value is not (Json or "*/*" or "application/*" or "text/json"))
        {
            return null;
        }

        var parameters = type.Parameters.ToDictionary(
            one => one.Name.ToString(), one => HeaderUtilities.RemoveQuotes(one.Value).ToString(), StringComparer.OrdinalIgnoreCase);
        var asTexts = parameters.TryGetValue("IEEE754Compatible", out var flag) && flag.Equals("true", StringComparison.OrdinalIgnoreCase);
        return (parameters.GetValueOrDefault("odata.metadata") ?? parameters.GetValueOrDefault("metadata") ?? "minimal").ToLowerInvariant() switch
        {
            "minimal" => new ODataForm(MetadataLevel.Minimal, asTexts),
            "none" => new ODataForm(MetadataLevel.None, asTexts),
            "full" => new ODataForm(MetadataLevel.Full, asTexts),
            _ => null,
        };
    }
}
