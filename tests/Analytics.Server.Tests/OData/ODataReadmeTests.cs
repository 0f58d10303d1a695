using System.Text.RegularExpressions;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.OData;

/// <summary>What README says of OData, asked of the real server.</summary>
[Collection(SharedGraph.Name)]
public sealed partial class ODataReadmeTests(GraphServer server)
{
    private const string Written = "http://localhost:5080";

    public static TheoryData<string, string> Samples()
    {
        var samples = new TheoryData<string, string>();
        foreach (Match match in Sample().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))))
        {
            samples.Add(match.Groups["path"].Value, match.Groups["answer"].Value);
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Sample_Should_GiveTheAnswerBesideIt(string path, string answer)
    {
        var reply = await ODataReply.OkAsync(server.Graph, path);

        Assert.Equal(answer, reply.Text.Replace(new Uri(server.Graph, "/").AbsoluteUri.TrimEnd('/'), Written, StringComparison.Ordinal));
    }

    [GeneratedRegex("curl -sg 'http://localhost:5080/odata/(?<path>[^']*)'\n```\n+```json\n(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Sample();
}
