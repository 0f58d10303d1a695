using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.GraphQL;
using Analytics.Server.Hosting;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Documentation;

/// <summary>README says only what is true: each sample is asked of the real server, each default is the program's.</summary>
public sealed partial class ReadmeTests(GraphServer server) : IClassFixture<GraphServer>
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (Match match in Sample().Matches(Text))
        {
            samples.Add(match.Groups["query"].Value, match.Groups["answer"].Value);
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_Should_GiveTheAnswerBesideIt(string query, string answer)
    {
        using var expected = JsonDocument.Parse(answer);

        Assert.Equal(expected.RootElement.GetRawText(), (await server.AskAsync(query)).GetRawText());
    }

    [Fact]
    public async Task CurlSample_Should_GiveTheAnswerBesideIt()
    {
        var match = Curl().Match(Text);
        using var body = JsonDocument.Parse(match.Groups["body"].Value);

        var answer = await server.AskAsync(body.RootElement.GetProperty("query").GetString()!);

        Assert.Equal(match.Groups["answer"].Value, answer.GetRawText());
    }

    [Fact]
    public void Samples_Should_AllBeFound() =>
        Assert.Equal(Text.Split("```graphql").Length - 1, Sample().Count(Text));

    [Fact]
    public void Defaults_Should_BeTheProgramsOwn()
    {
        var options = new GraphQLOptions();

        Assert.Equal((1024 * 1024, 256 * 1024, 5_000, 64), (options.MaxRequestBytes, options.MaxDocumentBytes, options.MaxTokens, options.MaxNesting));
        Assert.Equal((1_000, 15, 200, 20), (options.MaxFields, options.MaxDepth, options.MaxAliases, options.MaxRootFields));
        Assert.Equal((20_000, TimeSpan.FromSeconds(10), 10, 50), (options.MaxCost, options.ExecutionTimeout, options.DefaultPageSize, options.MaxPageSize));
        Assert.True(options.Suggestions && options.Introspection);
        Assert.Contains(AnalyticsHost.DefaultUrl, Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("-d '(?<body>\\{.*?\\})'\n```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Curl();
}
