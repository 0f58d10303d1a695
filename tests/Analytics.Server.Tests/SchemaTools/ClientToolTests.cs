using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Node;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.SchemaTools;

/// <summary>The schema in the hands of front-end teams: typed clients are generated of it, and changes that break them are found.</summary>
public sealed class ClientToolTests : IDisposable
{
    private static readonly NodeScript Tools = new("tests", "Analytics.Server.Tests", "SchemaTools");
    private static readonly string Schema = Path.Combine(Repository.Root, "schema", "schema.graphql");
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Three questions, one at each door of the analysis; their answers are used as the types say.</summary>
    [SkippableFact]
    public async Task Client_Should_BeGeneratedAndCompile()
    {
        Tools.SkipIfAbsent();
        await SucceedAsync("node_modules/.bin/graphql-codegen", "--config", "codegen.mjs");

        await SucceedAsync("node_modules/typescript/bin/tsc", "--project", ".");
        await CheckWrongUseAsync();
    }

    [SkippableFact]
    public async Task Inspector_Should_FindNothing_When_TheSchemaIsTheSame()
    {
        Tools.SkipIfAbsent();

        var (exitCode, output, error) = await Tools.RunAsync("", Inspector(Schema));

        Assert.True(exitCode == 0, error);
        Assert.Contains("No changes detected", output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Inspector_Should_ListWhatBreaksClients_When_AFieldIsRenamed()
    {
        Tools.SkipIfAbsent();
        var schema = await File.ReadAllTextAsync(Schema);
        await File.WriteAllTextAsync(_folder.File("later.graphql"), schema.Replace("\n  growth(", "\n  increase(", StringComparison.Ordinal));

        var (exitCode, output, error) = await Tools.RunAsync("", Inspector(_folder.File("later.graphql")));

        Assert.Equal(1, exitCode);
        Assert.Contains("Field growth was removed from object type PublishedFigure", output, StringComparison.Ordinal);
        Assert.Contains("breaking changes", output + error, StringComparison.Ordinal);
    }

    private static string[] Inspector(string later) => ["node_modules/.bin/graphql-inspector", "diff", Schema, later];

    private static async Task SucceedAsync(params string[] arguments)
    {
        var (exitCode, output, error) = await Tools.RunAsync("", arguments);
        Assert.True(exitCode == 0, output + error);
    }

    // A compiler that let everything pass would prove nothing.
    private static async Task CheckWrongUseAsync()
    {
        var right = await File.ReadAllTextAsync(Path.Combine(Tools.Folder, "client", "published.ts"));
        var wrong = right.Replace("../dist/gql", "./gql", StringComparison.Ordinal).Replace("volume.upper - volume.lower", "volume.upper.length", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(Tools.Folder, "dist", "wrong.ts"), wrong);

        var (exitCode, output, _) = await Tools.RunAsync(
            "", "node_modules/typescript/bin/tsc", "--strict", "--noEmit", "--target", "ES2022", "--module", "ESNext", "--moduleResolution", "Bundler", "--skipLibCheck", "dist/wrong.ts");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Property 'length' does not exist on type 'number'", output, StringComparison.Ordinal);
    }
}
