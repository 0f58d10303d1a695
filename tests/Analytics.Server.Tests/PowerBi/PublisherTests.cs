using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analytics.Server.Tests.Node;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>The project against what Microsoft publishes: the JSON schemas of its files, and the parser of M.</summary>
public sealed partial class PublisherTests
{
    private static readonly string Schemas = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "powerbi-schemas");
    private static readonly NodeScript Validator = new("tests", "Analytics.Server.Tests", "PowerBi", "Validator");

    [SkippableFact]
    public async Task Json_Should_BeValid()
    {
        var documents = Documents();

        Assert.Equal(14, documents.Count);
        Assert.Empty(await FaultsAsync(documents, []));
    }

    [SkippableTheory]
    [InlineData("Analytics.pbip", "\"artifacts\"", "\"artefacts\"")]
    [InlineData("Analytics.Report/definition.pbir", "\"byPath\"", "\"byName\"")]
    [InlineData("Analytics.Report/definition/report.json", "\"themeCollection\"", "\"themes\"")]
    [InlineData("Analytics.Report/definition/pages/overview/page.json", "\"FitToPage\"", "\"FitToScreen\"")]
    [InlineData("Analytics.Report/definition/pages/overview/visuals/records/visual.json", "\"Property\"", "\"Name\"")]
    [InlineData("Analytics.SemanticModel/definition.pbism", "\"settings\"", "\"setting\"")]
    [InlineData("Analytics.SemanticModel/.platform", "\"logicalId\"", "\"id\"")]
    public async Task Json_Should_BeRefused_When_AWordIsWrong(string path, string right, string wrong)
    {
        var text = ShippedProject.Files[path];
        Assert.Contains(right, text, StringComparison.Ordinal);

        Assert.NotEmpty(await FaultsAsync([(path, text.Replace(right, wrong, StringComparison.Ordinal))], []));
    }

    [SkippableFact]
    public async Task M_Should_Parse()
    {
        var queries = Queries();

        Assert.Equal(13, queries.Count);
        Assert.Empty(await FaultsAsync([], queries));
        Assert.Equal(13, (await FaultsAsync([], [.. queries.Select(query => (query.Path, query.Text.Replace('"', '\'')))])).Count);
    }

    private static List<(string Path, string Text)> Documents() =>
    [
        .. ShippedProject.Files.Where(file => file.Key != "Analytics.pbids" && !file.Key.EndsWith(".tmdl", StringComparison.Ordinal)).Select(file => (file.Key, file.Value)),
    ];

    // Out of the files as they are written, so that their indentation is what the parser sees.
    private static List<(string Path, string Text)> Queries() =>
    [
        ("parameter", Parameter().Match(ShippedProject.Tmdl("expressions")).Groups["text"].Value),
        .. from file in ShippedProject.Files
           let found = Query().Match(file.Value)
           where found.Success
           select (file.Key, found.Groups["text"].Value),
    ];

    private static async Task<List<string>> FaultsAsync(IEnumerable<(string Path, string Text)> documents, IEnumerable<(string Path, string Text)> queries)
    {
        NodeScript.SkipIf(!Directory.Exists(Schemas), "The publisher's JSON schemas are absent: they lie beside the repository, in shared/powerbi-schemas.");
        Validator.SkipIfAbsent();
        var question = new JsonObject { ["schemas"] = Schemas, ["documents"] = Texts(documents), ["queries"] = Texts(queries) };
        var (exitCode, output, error) = await Validator.RunAsync(question.ToJsonString(), "validate.mjs");
        Assert.True(exitCode == 0, error);
        return JsonSerializer.Deserialize<List<string>>(output)!;
    }

    private static JsonArray Texts(IEnumerable<(string Path, string Text)> files) =>
        [.. files.Select(file => new JsonObject { ["path"] = file.Path, ["text"] = file.Text })];

    [GeneratedRegex(@"^expression '[^']+' = (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^\tpartition \w+ = m\n\t\tmode: import\n\t\tsource =\n(?<text>(\t\t\t\t.*\n)+)", RegexOptions.Multiline)]
    private static partial Regex Query();
}
