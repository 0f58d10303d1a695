using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>What is known of a figure, with bounds worked out by hand.</summary>
[Collection(SharedGraph.Name)]
public sealed class ObservationTests(GraphServer server)
{
    [Fact]
    public async Task Observation_Should_IntersectTheStatements_When_TheCityPrintsItsVolumeTwice()
    {
        var data = await server.DataAsync("""
            { observations(where: { city: { code: { eq: "440700" } }, metric: { eq: VOLUME }, year: { number: { eq: 2023 } } }) { nodes {
              definition value lower upper qualifier status hasConflict year { number } origins { id }
              statements { nodes { section printed lower upper observation { metric } } }
            } } }
            """);

        Assert.Equal(
            """{"observations":{"nodes":[{"definition":"WHOLE_BLOOD","value":13730000,"lower":13730000,"upper":13740000,"qualifier":"MORE_THAN","status":"REPORTED","hasConflict":false,"year":{"number":2023},"origins":[],"statements":{"nodes":[{"section":"致全市无偿献血者的一封信","printed":"1373多万毫升","lower":13730000,"upper":13740000,"observation":{"metric":"VOLUME"}},{"section":"A","printed":"1370多万毫升","lower":13700000,"upper":13800000,"observation":{"metric":"VOLUME"}}]}}]}}""",
            data.GetRawText());
    }

    /// <summary>Taishan: 2390350 ÷ 1.11185 and 2390450 ÷ 1.11175; Enping: 1236350 ÷ 1.01465 and 1236450 ÷ 1.01455; outward to six decimals.</summary>
    [Theory]
    [InlineData("440781", "2150026.98327", "2149885.326258", "2150168.653025")]
    [InlineData("440785", "1218608.318549", "1218498.989799", "1218717.658076")]
    public async Task Observation_Should_BeImpliedByValueAndGrowth_When_TheYearBeforeIsNotPrinted(string code, string value, string lower, string upper)
    {
        var data = await server.DataAsync(
            """
            query($code: String!) { observations(where: { district: { code: { eq: $code } }, year: { number: { eq: 2022 } } }) { nodes {
              metric qualifier status unit value lower upper statements { totalCount } origins { metric year { number } district { code } }
            } } }
            """,
            new { code });

        Assert.Equal(
            $$$"""{"observations":{"nodes":[{"metric":"VOLUME","qualifier":"IMPLIED","status":"IMPLIED","unit":"MILLILITRES","value":{{{value}}},"lower":{{{lower}}},"upper":{{{upper}}},"statements":{"totalCount":0},"origins":[{"metric":"VOLUME","year":{"number":2023},"district":{"code":"{{{code}}}"}},{"metric":"VOLUME_GROWTH","year":{"number":2023},"district":{"code":"{{{code}}}"}}]}]}}""",
            data.GetRawText());
    }

    [Fact]
    public async Task Observation_Should_BeImpliedWithoutAValue_When_TheCitySaysOnlyThatItsVolumeGrew()
    {
        var data = await server.DataAsync("""
            { observations(where: { city: { code: { eq: "440700" } }, metric: { eq: VOLUME }, year: { number: { eq: 2022 } } }) { nodes {
              definition value lower upper qualifier status origins { metric definition value lower upper }
            } } }
            """);

        Assert.Equal(
            """{"observations":{"nodes":[{"definition":"WHOLE_BLOOD","value":null,"lower":0,"upper":13740000,"qualifier":"IMPLIED","status":"IMPLIED","origins":[{"metric":"VOLUME","definition":"WHOLE_BLOOD","value":13730000,"lower":13730000,"upper":13740000},{"metric":"VOLUME_GROWTH","definition":"UNSPECIFIED","value":null,"lower":0,"upper":null}]}]}}""",
            data.GetRawText());
    }

    [Theory]
    [InlineData("{ status: { eq: IMPLIED } }", 4)]
    [InlineData("{ status: { eq: ZERO } }", 1)]
    [InlineData("{ statements: { some: { section: { eq: \"A\" } } } }", 7)]
    [InlineData("{ statements: { any: false } }", 4)]
    [InlineData("{ subjectKind: { eq: CITY } }", 11)]
    [InlineData("{}", 50)]
    public async Task Observations_Should_StandOneForEachFigure(string where, int count)
    {
        var data = await server.DataAsync($$"""{ observations(where: {{where}}) { totalCount } }""");

        Assert.Equal(count, data.GetProperty("observations").GetProperty("totalCount").GetInt32());
    }
}
