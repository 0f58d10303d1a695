using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis;

/// <summary>What wrong questions get: every fault at once, each with its code, its path and its place in the document.</summary>
[Collection(SharedGraph.Name)]
public sealed class FaultTests(GraphServer server)
{
    [Fact]
    public async Task Errors_Should_BeToldAllAtOnce_When_SelectionArgumentsAndPathsAreWrong()
    {
        var answer = await server.AskAsync("""
            { p: published(where: { year: { eq: 2023 } }) {
              rows(order: [{ field: "volume.valu" }]) {
                a: by { year }
                b: by { month }
                volume(ignore: [YEAR], keepOnly: [YEAR]) { value }
              }
              totals { by { donor { name } } }
            } }
            """);

        Assert.Equal("""{"p":null}""", answer.GetProperty("data").GetRawText());
        Assert.Equal(
            [
                """KEY_NOT_GROUPED ["p","totals","by","donor"] 7:17 ["year","month"]""",
                """BY_CONFLICT ["p","rows","b"] 4:5 """,
                """ARGUMENTS_CONFLICT ["p","rows","volume"] 5:5 """,
                """PATH_UNKNOWN ["p","rows","order"] 2:3 ["volume.value"]""",
            ],
            answer.GetProperty("errors").EnumerateArray().Select(Line));
    }

    [Fact]
    public async Task Errors_Should_SuggestNames_When_ATableNamesNone()
    {
        var answer = await server.AskAsync("""
            { table(query: { by: ["yer"], where: { yaer: { eq: 2023 } }, measures: [{ measure: "volme", facets: [{ facet: "shar" }] }] }) { rows } }
            """);

        Assert.Equal(
            [
                """FACET_UNKNOWN ["table","volme","facets"] 1:3 ["share"]""",
                """DIMENSION_UNKNOWN ["table","where","yaer","eq"] 1:3 ["year"]""",
                """DIMENSION_UNKNOWN ["table","by","yer"] 1:3 ["year"]""",
                """MEASURE_UNKNOWN ["table","volme"] 1:3 ["volume"]""",
            ],
            answer.GetProperty("errors").EnumerateArray().Select(Line));
    }

    [Fact]
    public async Task Error_Should_SuggestThePerspective_When_ThereIsNoneOfTheName()
    {
        var answer = await server.AskAsync("""{ table(query: { perspective: "publishd", measures: [{ measure: "volume" }] }) { rows } }""");

        Assert.Equal("""PERSPECTIVE_UNKNOWN ["table"] 1:3 ["published"]""", Line(Assert.Single(answer.GetProperty("errors").EnumerateArray())));
    }

    [Fact]
    public async Task Error_Should_PointAtTheFacet_When_ItsArgumentIsWrong()
    {
        var answer = await server.AskAsync("""{ published(where: { year: { eq: 2023 } }) { rows { by { year } volume { m: movingAverage(periods: 0) { value } } } } }""");

        Assert.Equal("""ARGUMENT_INVALID ["published","rows","volume","m"] 1:74 """, Line(Assert.Single(answer.GetProperty("errors").EnumerateArray())));
    }

    private static string Line(JsonElement error)
    {
        var place = error.GetProperty("locations")[0];
        var extensions = error.GetProperty("extensions");
        var suggestions = extensions.TryGetProperty("suggestions", out var words) ? words.GetRawText() : "";
        return $"{extensions.GetProperty("code")} {error.GetProperty("path").GetRawText()} {place.GetProperty("line")}:{place.GetProperty("column")} {suggestions}";
    }
}
