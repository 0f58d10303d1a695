using System.CommandLine;
using System.CommandLine.Parsing;
using Analytics.Server.Hosting;
using Analytics.Server.OData;
using Analytics.Server.PowerBi;

namespace Analytics.Server.Commands;

/// <summary><c>export powerbi</c>: writes a project that Power BI Desktop opens.</summary>
internal static class ExportCommand
{
    private const string About =
        "Writes a project for Power BI Desktop: a model over the OData feed with tables, relationships, hierarchies and measures,\n"
        + "a report of one page, and a file that opens the feed alone. The same options write the same files; files of these names are replaced.";

    /// <param name="model">The option of the semantic model.</param>
    public static Command Create(Option<string?> model)
    {
        var folder = new Argument<string>("folder") { Description = "Where to write it; made where it is not there." };
        var url = new Option<Uri>("--url")
        {
            Description = $"The address of the server as Power BI will reach it. Default: {AnalyticsHost.DefaultUrl}.",
            HelpName = "URL",
            DefaultValueFactory = _ => new Uri(AnalyticsHost.DefaultUrl),
            CustomParser = ReadUrl,
        };
        var powerBi = new Command("powerbi", About) { folder, url, model };
        powerBi.SetAction((parsed, cancellation) => RunAsync(parsed, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(url), parsed.GetValue(model) ?? ModelFile.Shipped, cancellation));
        return new Command("export", "The model for other programs.") { powerBi };
    }

    private static Uri? ReadUrl(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) && url is { Query: "", Fragment: "" })
        {
            return url;
        }

        given.AddError($"'--url' is '{text}'; it takes an address such as https://figures.example.org.");
        return null;
    }

    private static async Task<int> RunAsync(ParseResult parsed, string folder, Uri url, string model, CancellationToken cancellation)
    {
        try
        {
            if (parsed.UnmatchedTokens is [var unknown, ..])
            {
                throw new OptionFault($"'{unknown}' is no option of 'export powerbi'; --help lists what there is.");
            }

            var files = new PowerBiProject(ModelFile.Read(model)).Files($"{url.AbsoluteUri.TrimEnd('/')}{ODataRegistration.Path}/");
            await WriteAsync(folder, files, cancellation);
            Console.WriteLine($"{Path.Combine(Path.GetFullPath(folder), files[0].Path)} written, with {files.Count - 1} files beside and below it.");
            return 0;
        }
        catch (Exception fault) when (PlainFault.Describe(fault) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    private static async Task WriteAsync(string folder, IEnumerable<ProjectFile> files, CancellationToken cancellation)
    {
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, file.Text, cancellation);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OptionFault($"The project cannot be written to '{folder}': {fault.Message}");
        }
    }
}
