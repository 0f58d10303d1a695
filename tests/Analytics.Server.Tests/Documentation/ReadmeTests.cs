using System.Globalization;
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
    private const string OfRecords = "## Donation records\n";
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    /// <summary>The samples that are asked of donation records.</summary>
    public static TheoryData<string, string> RecordSamples() => SamplesIn(Text.Split(OfRecords)[1].Split("\n## ")[0]);

    public static TheoryData<string, string> Samples() => SamplesIn(Text.Replace(Text.Split(OfRecords)[1].Split("\n## ")[0], "", StringComparison.Ordinal));

    private static TheoryData<string, string> SamplesIn(string text)
    {
        var samples = new TheoryData<string, string>();
        foreach (Match match in Sample().Matches(text))
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
    public void SettingsTable_Should_HoldEveryOptionWithItsDefault()
    {
        var options = new GraphQLOptions();
        var expected = typeof(GraphQLOptions).GetProperties()
            .ToDictionary(property => property.Name, property => Written(property.Name, property.GetValue(options)!));

        var written = Setting().Matches(Text).SelectMany(row => Enumerable.Zip(
            row.Groups["name"].Captures.Select(name => name.Value),
            row.Groups["defaults"].Value.Split(", ")));

        Assert.Equal(expected.OrderBy(pair => pair.Key), written.Select(pair => KeyValuePair.Create(pair.First, pair.Second)).OrderBy(pair => pair.Key));
    }

    [Fact]
    public void DefaultUrl_Should_BeTheProgramsOwn() =>
        Assert.Contains($"`--urls` | `{AnalyticsHost.DefaultUrl}`", Text, StringComparison.Ordinal);

    private static string Written(string name, object value) => value switch
    {
        int bytes when name.EndsWith("Bytes", StringComparison.Ordinal) => bytes % (1024 * 1024) == 0 ? $"{bytes >> 20} MB" : $"{bytes / 1024.0} KB",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => $"{value}",
    };

    [GeneratedRegex("```graphql\n(?<query>.*?)```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("-d '(?<body>\\{.*?\\})'\n```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Curl();

    [GeneratedRegex(@"^\| `GraphQL:(?<name>\w+)`( `(?<name>\w+)`)* \| (?<defaults>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
