using System.Text;
using System.Text.RegularExpressions;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Exports;

/// <summary>What the README of saved queries says is asked of the real server.</summary>
[Collection(SharedGraph.Name)]
public sealed partial class ExportReadmeTests(GraphServer server)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "schema", "queries", "README.md"));

    public static TheoryData<string, string, string> Samples()
    {
        var samples = new TheoryData<string, string, string>();
        foreach (Match match in Sample().Matches(Readme))
        {
            samples.Add(match.Groups["path"].Value, match.Groups["body"].Value, match.Groups["answer"].Value);
        }

        return samples;
    }

    [Fact]
    public void Samples_Should_AllBeFound() => Assert.Equal(Readme.Split("```bash").Length - 1, Samples().Count);

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_Should_GiveTheAnswerBesideIt(string path, string body, string answer)
    {
        using var response = await server.SendAsync(path, body.Length == 0 ? HttpMethod.Get : HttpMethod.Post, body: body.Length == 0 ? null : body);

        Assert.Equal(answer, Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).ReplaceLineEndings("\n").TrimEnd('\n'));
    }

    [SkippableFact]
    public async Task Statement_Should_GiveTheRowsBesideIt_When_DuckDbRunsIt()
    {
        Skip.If(FileReaders.Absence is not null, FileReaders.Absence);
        using var folder = new TemporaryFolder();
        var match = Statement().Match(Readme);
        await File.WriteAllBytesAsync(folder.File("district-volume-by-year.parquet"), await server.BytesAsync("/tables/district-volume-by-year.parquet"));

        var rows = FileReaders.DuckDb(match.Groups["sql"].Value.Replace("'district", $"'{folder.Path}/district", StringComparison.Ordinal));

        Assert.Equal(match.Groups["rows"].Value.Split('\n'), rows.Select(row => row.Replace('|', ',')));
    }

    [GeneratedRegex("```bash\ncurl -s 'http://localhost:5080(?<path>[^']+)'( -d '(?<body>[^']+)')?\n```\n\n```\\w+\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    [GeneratedRegex("```sql\n(?<sql>.*?)\n```\n\n```csv\n(?<rows>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Statement();
}
