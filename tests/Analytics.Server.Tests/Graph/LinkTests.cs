using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>Every link, from both of its ends.</summary>
[Collection(SharedGraph.Name)]
public sealed class LinkTests(GraphServer server)
{
    [Theory]
    [InlineData(
        """{ district(code: "440705") { institutions { totalCount nodes { name district { name } } } statements { totalCount nodes { metric district { code } } } years { number } } }""",
        """{"district":{"institutions":{"totalCount":3,"nodes":[{"name":"新会区会城街道办事处","district":{"name":"新会区"}},{"name":"新会区红十字会","district":{"name":"新会区"}},{"name":"李锦记（新会）食品有限公司","district":{"name":"新会区"}}]},"statements":{"totalCount":3,"nodes":[{"metric":"VOLUME","district":{"code":"440705"}},{"metric":"STEM_CELL_SAMPLES","district":{"code":"440705"}},{"metric":"STEM_CELL_DONATIONS","district":{"code":"440705"}}]},"years":[{"number":2023}]}}""")]
    [InlineData(
        """{ district(code: "440783") { name institutions { totalCount nodes { name } } statements { totalCount nodes { id } } observations { totalCount } awards { totalCount } populations { totalCount } years { number } } }""",
        """{"district":{"name":"开平市","institutions":{"totalCount":0,"nodes":[]},"statements":{"totalCount":0,"nodes":[]},"observations":{"totalCount":0},"awards":{"totalCount":0},"populations":{"totalCount":0},"years":[]}}""")]
    [InlineData(
        """{ year(number: 2023) { statements(where: { district: { code: { eq: "440784" } } }) { totalCount nodes { printed year { number } district { name } } } } }""",
        """{"year":{"statements":{"totalCount":2,"nodes":[{"printed":"127.09万毫升","year":{"number":2023},"district":{"name":"鹤山市"}},{"printed":"4364人","year":{"number":2023},"district":{"name":"鹤山市"}}]}}}""")]
    [InlineData(
        """{ year(number: 2020) { statements { totalCount } populations { totalCount nodes { unit year { number } } } } }""",
        """{"year":{"statements":{"totalCount":0},"populations":{"totalCount":3,"nodes":[{"unit":"PERSONS","year":{"number":2020}},{"unit":"PERSONS","year":{"number":2020}},{"unit":"PERSONS","year":{"number":2020}}]}}}""")]
    [InlineData(
        """{ institution(key: "jiangmen-polytechnic") { district { name } source { key } statements { nodes { printed institution { key } subject { name } } } observations { totalCount } awards { nodes { name period { kind start end } institution { key } } } } }""",
        """{"institution":{"district":null,"source":{"key":"jiangmen-daily-2024-06-14"},"statements":{"nodes":[{"printed":"14场","institution":{"key":"jiangmen-polytechnic"},"subject":{"name":"江门职业技术学院"}},{"printed":"781人次","institution":{"key":"jiangmen-polytechnic"},"subject":{"name":"江门职业技术学院"}},{"printed":"189630毫升","institution":{"key":"jiangmen-polytechnic"},"subject":{"name":"江门职业技术学院"}}]},"observations":{"totalCount":3},"awards":{"nodes":[{"name":"广东省无偿献血先进单位（团体奖）","period":{"kind":"RANGE","start":"2021-01-01","end":"2022-12-31"},"institution":{"key":"jiangmen-polytechnic"}}]}}}""")]
    [InlineData(
        """{ donor(key: "huang-songbo") { statements(where: { metric: { eq: VOLUME } }) { nodes { value lower upper donor { name } city { name } year { number } observation { value donor { name } } } } } }""",
        """{"donor":{"statements":{"nodes":[{"value":7800,"lower":7750,"upper":7850,"donor":{"name":"黄松波"},"city":null,"year":null,"observation":{"value":7800,"donor":{"name":"黄松波"}}}]}}}""")]
    [InlineData(
        """{ city(code: "440700") { districts { totalCount nodes { name city { code } } } awards { nodes { name subject { name } period { kind start end } } } } }""",
        """{"city":{"districts":{"totalCount":7,"nodes":[{"name":"蓬江区","city":{"code":"440700"}},{"name":"江海区","city":{"code":"440700"}},{"name":"新会区","city":{"code":"440700"}},{"name":"台山市","city":{"code":"440700"}},{"name":"开平市","city":{"code":"440700"}},{"name":"鹤山市","city":{"code":"440700"}},{"name":"恩平市","city":{"code":"440700"}}]},"awards":{"nodes":[{"name":"全国无偿献血先进市","subject":{"name":"江门市"},"period":{"kind":"UNKNOWN","start":null,"end":null}},{"name":"广东省无偿献血先进城市","subject":{"name":"江门市"},"period":{"kind":"UNKNOWN","start":null,"end":null}}]}}}""")]
    [InlineData(
        """{ source(key: "jiangmen-daily-2024-06-14") { institutions(where: { kind: { eq: UNIVERSITY } }) { nodes { name source { kind } } } donors(order: { yearsDonating: DESC }, first: 2) { totalCount nodes { name } } } }""",
        """{"source":{"institutions":{"nodes":[{"name":"五邑大学","source":{"kind":"NEWSPAPER"}}]},"donors":{"totalCount":6,"nodes":[{"name":"刘健民"},{"name":"赖水木"}]}}}""")]
    [InlineData(
        """{ observations(where: { district: { code: { eq: "440785" } }, year: { number: { eq: 2023 } } }) { nodes { metric implies { metric year { number } origins { metric } implies { id } } } } }""",
        """{"observations":{"nodes":[{"metric":"VOLUME","implies":[{"metric":"VOLUME","year":{"number":2022},"origins":[{"metric":"VOLUME"},{"metric":"VOLUME_GROWTH"}],"implies":[]}]},{"metric":"VOLUME_GROWTH","implies":[{"metric":"VOLUME","year":{"number":2022},"origins":[{"metric":"VOLUME"},{"metric":"VOLUME_GROWTH"}],"implies":[]}]}]}}""")]
    [InlineData(
        """{ sources { nodes { key statements { totalCount } awards { totalCount } populations { nodes { value unit instant subject { name } source { key } } } } } }""",
        """{"sources":{"nodes":[{"key":"jiangmen-daily-2024-06-14","statements":{"totalCount":50},"awards":{"totalCount":3},"populations":{"nodes":[]}},{"key":"jiangmen-census-2020","statements":{"totalCount":0},"awards":{"totalCount":0},"populations":{"nodes":[{"value":4798090,"unit":"PERSONS","instant":"2020-11-01","subject":{"name":"江门市"},"source":{"key":"jiangmen-census-2020"}}]}},{"key":"heshan-census-2020","statements":{"totalCount":0},"awards":{"totalCount":0},"populations":{"nodes":[{"value":530684,"unit":"PERSONS","instant":"2020-11-01","subject":{"name":"鹤山市"},"source":{"key":"heshan-census-2020"}}]}},{"key":"enping-census-2020","statements":{"totalCount":0},"awards":{"totalCount":0},"populations":{"nodes":[{"value":483907,"unit":"PERSONS","instant":"2020-11-01","subject":{"name":"恩平市"},"source":{"key":"enping-census-2020"}}]}},{"key":"jiangmen-statistics-2023","statements":{"totalCount":0},"awards":{"totalCount":0},"populations":{"nodes":[{"value":4822400,"unit":"PERSONS","instant":"2023-12-31","subject":{"name":"江门市"},"source":{"key":"jiangmen-statistics-2023"}}]}}]}}""")]
    public async Task Links_Should_LeadToTheKnownRows(string query, string expected) =>
        Assert.Equal(expected, (await server.DataAsync(query)).GetRawText());

    [Theory]
    [InlineData("CITY", "City", "江门市", "Jiangmen")]
    [InlineData("DISTRICT", "District", "新会区", "Xinhui District")]
    [InlineData("INSTITUTION", "Institution", "新会区会城街道办事处", "Huicheng Subdistrict Office")]
    [InlineData("DONOR", "Donor", "徐学君", null)]
    public async Task Subject_Should_BeOfItsKindAndLeadOn_When_AskedOfAStatement(string kind, string type, string name, string? nameEn)
    {
        var data = await server.DataAsync(
            """
            query($kind: SubjectKind!) { statements(first: 1, where: { subjectKind: { eq: $kind } }) { nodes { subject {
              __typename id name nameEn
              ... on City { statements { totalCount } } ... on District { statements { totalCount } }
              ... on Institution { statements { totalCount } } ... on Donor { statements { totalCount } }
            } } } }
            """,
            new { kind });

        var subject = data.GetProperty("statements").GetProperty("nodes")[0].GetProperty("subject");
        Assert.Equal(type, subject.GetProperty("__typename").GetString());
        Assert.Equal(name, subject.GetProperty("name").GetString());
        Assert.Equal(nameEn, subject.GetProperty("nameEn").GetString());
        Assert.True(subject.GetProperty("statements").GetProperty("totalCount").GetInt32() > 0);
        var node = await server.DataAsync("query($id: ID!) { node(id: $id) { ... on Subject { name } } }", new { id = subject.GetProperty("id").GetString() });
        Assert.Equal(name, node.GetProperty("node").GetProperty("name").GetString());
    }
}
