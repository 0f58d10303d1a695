using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis;

/// <summary>Analysis of the real seed. Values are those that the page prints: 239.04万 for Taishan, 234.77万 for Xinhui, 127.09万 for Heshan, 123.64万 for Enping, 1373多万 for the city.</summary>
[Collection(SharedGraph.Name)]
public sealed class PublishedTests(GraphServer server)
{
    [Fact]
    public async Task Rows_Should_BeAllDistrictsInTheOrderAsked_When_GroupedByThem()
    {
        var data = await server.DataAsync("""
            { published(where: { year: { eq: 2023 } }) {
              rows(order: [{ field: "volume.value", direction: DESC }, { field: "by.district.code" }]) { by { year place: district { code } } volume { value status } }
              groupCount
            } }
            """);

        var answer = data.GetProperty("published");
        Assert.Equal(
            [
                "2023 440781 2390400 REPORTED", "2023 440705 2347700 REPORTED", "2023 440784 1270900 REPORTED", "2023 440785 1236400 REPORTED",
                "2023 440703  MISSING", "2023 440704  MISSING", "2023 440783  MISSING",
            ],
            answer.GetProperty("rows").EnumerateArray().Select(row =>
                $"{row.GetProperty("by").GetProperty("year")} {row.GetProperty("by").GetProperty("place").GetProperty("code")} {row.GetProperty("volume").GetProperty("value")} {row.GetProperty("volume").GetProperty("status")}"));
        Assert.Equal(7, answer.GetProperty("groupCount").GetInt32());
    }

    [Fact]
    public async Task Figure_Should_BeWrittenWithEverythingKnown_When_Selected() => await AssertAsync(
        """
        published(where: { year: { eq: 2023 }, district: { code: { eq: "440781" } } }) { __typename rows { __typename
          by { __typename period { __typename label zh: label(language: ZH) kind start end } districtKind }
          volume { __typename value lower upper qualifier status unit zh: unit(language: ZH) coverage { __typename reported implied expected } ... on Figure { again: value } }
          twice: volume { value }
        } pageInfo { __typename hasNextPage hasPreviousPage } notices { code } }
        """,
        """
        {"published":{"__typename":"PublishedAnalysis","rows":[{"__typename":"PublishedRow","by":{"__typename":"PublishedKeys","period":{"__typename":"PeriodKey","label":"2023","zh":"2023","kind":"YEAR","start":"2023-01-01","end":"2023-12-31"},"districtKind":"COUNTY_LEVEL_CITY"},"volume":{"__typename":"PublishedFigure","value":2390400,"lower":2390350,"upper":2390450,"qualifier":"ROUNDED","status":"REPORTED","unit":"mL","zh":"毫升","coverage":{"__typename":"Coverage","reported":1,"implied":0,"expected":1},"again":2390400},"twice":{"value":2390400}}],"pageInfo":{"__typename":"PageInfo","hasNextPage":false,"hasPreviousPage":false},"notices":[]}}
        """);

    [Fact]
    public async Task Totals_Should_StandAtTheirOwnGrain_When_RowsAreCut() => await AssertAsync(
        """
        published(where: { year: { eq: 2023 } }) {
          rows(first: 1, order: [{ field: "volume.value", direction: DESC }]) { by { district { nameEn } } volume { value } }
          rest { by { district { nameEn } } volume { value } }
          totals { by { district { nameEn } } volume { value lower upper reconciliation { known { value } gap { value lower upper } explained { unit } verdict coverage { reported expected } } } }
          pageInfo { hasNextPage }
        }
        """,
        """
        {"published":{"rows":[{"by":{"district":{"nameEn":"Taishan City"}},"volume":{"value":2390400}}],"rest":{"by":{"district":null},"volume":{"value":4855000}},"totals":[{"by":{"district":null},"volume":{"value":13730000,"lower":13730000,"upper":13740000,"reconciliation":{"known":{"value":7245400},"gap":{"value":6484600,"lower":6484400,"upper":6494800},"explained":{"unit":"%"},"verdict":"INCOMPLETE","coverage":{"reported":4,"expected":7}}}}],"pageInfo":{"hasNextPage":true}}}
        """);

    [Fact]
    public async Task Rest_Should_BeNull_When_NoRowsLieBeyondThePage() => await AssertAsync(
        "published(where: { year: { eq: 2023 } }) { rows { by { year } } rest { volume { value } } }",
        """{"published":{"rows":[{"by":{"year":2023}}],"rest":null}}""");

    [Fact]
    public async Task Pages_Should_HoldEachRowOnce_When_FollowedByCursor()
    {
        const string Query = """
            query($after: String) { published(where: { year: { eq: 2023 } }) {
              rows(first: 3, after: $after) { by { district { code } } } pageInfo { hasNextPage hasPreviousPage endCursor }
            } }
            """;
        var codes = new List<string?>();
        string? after = null;
        do
        {
            var page = (await server.DataAsync(Query, new { after })).GetProperty("published");
            Assert.Equal(after is not null, page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            codes.AddRange(page.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("by").GetProperty("district").GetProperty("code").GetString()));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        Assert.Equal(["440703", "440704", "440705", "440781", "440783", "440784", "440785"], codes);
    }

    // Three districts are missing, and at most 13,740,000 − 7,245,200 is left for them: only two of them can be above 2,390,350, so Taishan is third at worst.
    [Fact]
    public async Task Facets_Should_BeWritten_When_Selected() => await AssertAsync(
        """
        published(where: { year: { eq: 2023 } }) { rows(first: 1, order: [{ field: "volume.value", direction: DESC }]) { by { district { code } }
          volume { growth { value lower upper unit comparable reason } change { unit } previous { value qualifier } share(across: [DISTRICT]) { unit denominator { value unit } reason } rank { value best worst ofReported among reported } }
        } }
        """,
        """
        {"published":{"rows":[{"by":{"district":{"code":"440781"}},"volume":{"growth":{"value":11.18,"lower":11.175,"upper":11.185,"unit":"%","comparable":true,"reason":null},"change":{"unit":"mL"},"previous":{"value":2150027,"qualifier":"IMPLIED"},"share":{"unit":"%","denominator":{"value":13730000,"unit":"mL"},"reason":null},"rank":{"value":null,"best":1,"worst":3,"ofReported":1,"among":7,"reported":4}}}]}}
        """);

    [Fact]
    public async Task Variables_Should_Count_When_AQuestionIsAskedAgainWithOthers()
    {
        const string Query = "query($year: Int!) { published(where: { year: { eq: $year } }) { rows { by { year } volume { value } } } }";

        var first = await server.DataAsync(Query, new { year = 2023 });
        var second = await server.DataAsync(Query, new { year = 2024 });

        Assert.Equal("""{"published":{"rows":[{"by":{"year":2023},"volume":{"value":13730000}}]}}""", first.GetRawText());
        Assert.DoesNotContain("13730000", second.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RootField_Should_AnswerSeveralQuestions_When_Aliased() => await AssertAsync(
        """a: published(where: { year: { eq: 2023 } }) { rows { volume { value } } } b: published(where: { year: { eq: 2023 }, district: { code: { eq: "440705" } } }) { rows { volume { value } } }""",
        """{"a":{"rows":[{"volume":{"value":13730000}}]},"b":{"rows":[{"volume":{"value":2347700}}]}}""");

    private async Task AssertAsync(string selection, string expected)
    {
        var data = await server.DataAsync($$"""{ {{selection}} }""");

        using var json = JsonDocument.Parse(expected);
        Assert.Equal(json.RootElement.GetRawText(), data.GetRawText());
    }
}
