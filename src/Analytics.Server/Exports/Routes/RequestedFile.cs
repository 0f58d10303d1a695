using Analytics.Semantics;

namespace Analytics.Server.Exports.Routes;

/// <summary>The file that an address asks for.</summary>
/// <param name="Name">Its name without the end.</param>
/// <param name="Format">Its kind.</param>
internal sealed record RequestedFile(string Name, ExportFormat Format)
{
    /// <summary>The parameter that leaves the mark of a CSV file out.</summary>
    public const string Mark = "bom";

    /// <summary>Reads <c>NAME.FORMAT</c>, and of a CSV whether it is to have its mark.</summary>
    /// <exception cref="ExportFault">There is no such format, or the parameter has no such value.</exception>
    public static RequestedFile Read(string file, HttpRequest request)
    {
        var point = file.LastIndexOf('.');
        var end = point < 0 ? "" : file[(point + 1)..];
        var names = ExportFormat.All.Select(format => format.Name).ToList();
        var format = ExportFormat.All.FirstOrDefault(one => one.Name == end)
            ?? throw ExportFault.NotFound(ExportCodes.UnknownFormat, $"There is no format '{Suggestion.Shorten(end)}'; ask for one of {string.Join(", ", names)}.");
        return new RequestedFile(file[..point], format == ExportFormat.Csv && !IsMarked(request) ? ExportFormat.PlainCsv : format);
    }

    private static bool IsMarked(HttpRequest request)
    {
        if (!request.Query.TryGetValue(Mark, out var given))
        {
            return true;
        }

        return bool.TryParse(given, out var isMarked)
            ? isMarked
            : throw ExportFault.Malformed($"'{Mark}' takes true or false; it is '{Suggestion.Shorten(given.ToString())}'.");
    }
}
