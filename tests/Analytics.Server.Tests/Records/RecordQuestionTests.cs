using System.Text.Json;

namespace Analytics.Server.Tests.Records;

/// <summary>Questions on records over HTTP, against SQL written by hand on the same file.</summary>
[Collection(RecordCollection.Name)]
public sealed class RecordQuestionTests(RecordServer server)
{
    public static TheoryData<string> Cases => [.. RecordCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Table_Should_GiveWhatSqlGives(string name)
    {
        var one = RecordCases.All[name];

        var data = await server.DataAsync($$"""{ table(query: { perspective: "recorded", first: 10000, {{one.Question}} }) { rows } }""");

        var expected = server.Rows(one.Sql);
        Assert.NotEmpty(expected);
        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            data.GetProperty("table").GetProperty("rows").EnumerateArray().Select(Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Doors_Should_GiveOneAnswer()
    {
        var data = await server.DataAsync(
            """
            {
              recorded(where: { year: { eq: 2023 } }) { rows { by { channel } volume { value growth { value } } donors { value } } }
              table(query: { perspective: "recorded", by: ["channel"], where: { year: { eq: 2023 } }, measures: [
                { measure: "volume", fields: ["value"], facets: [{ facet: "growth", fields: ["value"] }] }, { measure: "donors", fields: ["value"] }] }) { rows }
            }
            """);

        var rows = data.GetProperty("recorded").GetProperty("rows").EnumerateArray().Select(row =>
            $"{row.GetProperty("by").GetProperty("channel")}|{row.GetProperty("volume").GetProperty("value")}|{row.GetProperty("volume").GetProperty("growth").GetProperty("value")}|{row.GetProperty("donors").GetProperty("value")}");
        Assert.Equal(rows, data.GetProperty("table").GetProperty("rows").EnumerateArray().Select(Text));
        Assert.Equal(3, data.GetProperty("table").GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Against_Should_BeInside_WhereTheCityAndItsDistrictsPublished()
    {
        const string Field = "volume { against(perspective: PUBLISHED) { published { lower upper } recorded { value } inside notices { code } } }";

        var data = await server.DataAsync($$"""{ recorded(where: { year: { eq: 2023 } }) { totals { {{Field}} } rows { by { district { code } } {{Field}} } } }""");

        var totals = data.GetProperty("recorded").GetProperty("totals")[0].GetProperty("volume").GetProperty("against");
        Assert.True(totals.GetProperty("inside").GetBoolean());
        Assert.Equal(["SYNTHETIC_RECORDS"], Codes(totals));
        var rows = data.GetProperty("recorded").GetProperty("rows").EnumerateArray()
            .Select(row => (Code: row.GetProperty("by").GetProperty("district").GetProperty("code").GetString(), Against: row.GetProperty("volume").GetProperty("against"))).ToList();
        Assert.Equal(["440705", "440781", "440784", "440785"], rows.Where(row => row.Against.GetProperty("inside").ValueKind == JsonValueKind.True).Select(row => row.Code));
        Assert.All(rows.Where(row => row.Against.GetProperty("inside").ValueKind != JsonValueKind.True), row => Assert.Equal(JsonValueKind.Null, row.Against.GetProperty("inside").ValueKind));
        Assert.Equal(["DEFINITION_DIFFERS", "SYNTHETIC_RECORDS"], Codes(rows.First(row => row.Code == "440705").Against));
    }

    [Fact]
    public async Task Figures_Should_BeMarked_When_TheirRecordsAreSynthetic()
    {
        var data = await server.DataAsync("{ recorded { totals { donations { value status } } notices { code path } } }");

        Assert.Contains("SYNTHETIC_RECORDS", data.GetProperty("recorded").GetProperty("notices").GetRawText(), StringComparison.Ordinal);
        Assert.Equal("""{"value":1300000,"status":"REPORTED"}""", data.GetProperty("recorded").GetProperty("totals")[0].GetProperty("donations").GetRawText());
    }

    private static IEnumerable<string?> Codes(JsonElement against) => against.GetProperty("notices").EnumerateArray().Select(notice => notice.GetProperty("code").GetString());

    private static string Text(JsonElement row) => string.Join('|', row.EnumerateArray().Select(value => value.ToString()));
}
