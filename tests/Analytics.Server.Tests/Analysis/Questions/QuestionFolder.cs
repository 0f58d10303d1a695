using System.Text.Json;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Analysis.Questions;

/// <summary>The questions that lie beside this file, by name.</summary>
internal static class QuestionFolder
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Analytics.Server.Tests", "Analysis", "Questions");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static Question Read(string name) => JsonSerializer.Deserialize<Question>(Text(name, "jsonc"), Options)! with
    {
        Document = Text(name, "graphql"),
        Sql = Text(name, "sql"),
    };

    private static string Text(string name, string kind) => File.ReadAllText(Path.Combine(Folder, $"{name}.{kind}"));
}
