using System.Text.Json;
using Analytics.Server.Tests.Documentation;

namespace Analytics.Server.Tests.Records;

/// <summary>What README says of donation records, asked of the records that its commands make.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordReadmeTests(RecordServer server)
{
    [Theory]
    [MemberData(nameof(ReadmeTests.RecordSamples), MemberType = typeof(ReadmeTests))]
    public async Task Sample_Should_GiveTheAnswerBesideIt(string query, string answer)
    {
        using var expected = JsonDocument.Parse(answer);

        Assert.Equal(expected.RootElement.GetRawText(), (await server.AskAsync(query)).GetRawText());
    }
}
