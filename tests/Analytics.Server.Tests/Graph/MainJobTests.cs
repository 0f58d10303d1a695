using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>The question that the graph is there for.</summary>
[Collection(SharedGraph.Name)]
public sealed class MainJobTests(GraphServer server)
{
    private const string Answer = """
        {"statements":{"totalCount":1,"nodes":[{"metric":"VOLUME","definition":"UNSPECIFIED","printed":"239.04万毫升","value":2390400,"lower":2390350,"upper":2390450,"qualifier":"ROUNDED","unit":"MILLILITRES","section":"D","period":{"start":"2023-01-01","end":"2023-12-31","kind":"YEAR"},"subject":{"__typename":"District","name":"台山市","nameEn":"Taishan City"},"source":{"key":"jiangmen-daily-2024-06-14","title":"感谢您，献血者——庆祝世界献血者日二十周年专题报道","publisher":"江门日报","publishedOn":"2024-06-14","kind":"NEWSPAPER"}}]}}
        """;

    private const string Selection = """
        totalCount nodes {
          metric definition printed value lower upper qualifier unit section
          period { start end kind }
          subject { __typename name nameEn }
          source { key title publisher publishedOn kind }
        }
        """;

    [Fact]
    public async Task Statements_Should_GiveTheVolumeOfTaishanIn2023_When_AskedByNameAndYear()
    {
        var data = await server.DataAsync(
            $$"""
            query($district: String!, $year: Int!) {
              statements(where: { district: { name: { eq: $district } }, metric: { eq: VOLUME }, year: { number: { eq: $year } } }) { {{Selection}} }
            }
            """,
            new { district = "台山市", year = 2023 });

        Assert.Equal(Answer, data.GetRawText());
    }

    [Fact]
    public async Task Statements_Should_GiveTheVolumeOfTaishanIn2023_When_AskedByCodeAndPeriodInTheQuery()
    {
        var data = await server.DataAsync($$"""
            {
              statements(where: {
                subjectKind: { eq: DISTRICT }
                district: { code: { eq: "440781" } }
                metric: { in: [VOLUME] }
                period: { kind: { eq: YEAR }, start: { eq: "2023-01-01" } }
              }) { {{Selection}} }
            }
            """);

        Assert.Equal(Answer, data.GetRawText());
    }
}
