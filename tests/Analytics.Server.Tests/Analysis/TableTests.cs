using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Analysis;

/// <summary>The same figures as a table of columns and rows.</summary>
[Collection(SharedGraph.Name)]
public sealed class TableTests(GraphServer server)
{
    [Fact]
    public async Task Table_Should_HoldKeysFiguresAndFacets_When_AskedByNames()
    {
        var data = await server.DataAsync(
            """query($query: AnalysisInput!) { table(query: $query) { columns { name role type unit } rows groupCount nextCursor } }""",
            new
            {
                query = new
                {
                    by = new[] { "year", "district" },
                    where = new { year = new { eq = 2023 } },
                    measures = new object[]
                    {
                        new { measure = "volume", facets = new[] { new { facet = "growth", fields = new[] { "value", "comparable" } } } },
                        new { measure = "donors", @as = "d", fields = new[] { "value", "coverage.expected" } },
                    },
                    order = new[] { new { field = "volume.value", direction = "DESC" } },
                    first = 1,
                },
            });

        var table = data.GetProperty("table");
        Assert.Equal(
            [
                "year KEY INTEGER ", "district.code KEY TEXT ", "district.name KEY TEXT ", "district.nameEn KEY TEXT ",
                "volume.value MEASURE DECIMAL mL", "volume.lower MEASURE DECIMAL mL", "volume.upper MEASURE DECIMAL mL", "volume.qualifier MEASURE TEXT ", "volume.status MEASURE TEXT ",
                "volume.growth.value MEASURE DECIMAL %", "volume.growth.comparable MEASURE BOOLEAN ",
                "d.value MEASURE DECIMAL persons", "d.coverage.expected MEASURE INTEGER ",
            ],
            table.GetProperty("columns").EnumerateArray().Select(column =>
                $"{column.GetProperty("name")} {column.GetProperty("role")} {column.GetProperty("type")} {column.GetProperty("unit")}"));
        Assert.Equal(
            """[[2023,"440781","台山市","Taishan City",2390400,2390350,2390450,"ROUNDED","REPORTED",11.18,true,null,1]]""",
            table.GetProperty("rows").GetRawText());
        Assert.Equal(7, table.GetProperty("groupCount").GetInt32());
        Assert.NotEqual(JsonValueKind.Null, table.GetProperty("nextCursor").ValueKind);
    }

    [Fact]
    public async Task Columns_Should_SayWhatTheyAre_When_AskedInChinese()
    {
        var data = await server.DataAsync("""
            { table(query: { by: ["period"], where: { year: { eq: 2023 } }, measures: [{ measure: "volume", fields: ["lower"] }] }) {
              columns { name type label(language: ZH) additivity { dimension additivity } } rows
            } }
            """);

        using var expected = JsonDocument.Parse("""
            {"table":{"columns":[{"name":"period.kind","type":"TEXT","label":"时段类型","additivity":[]},{"name":"period.start","type":"DATE","label":"起始日","additivity":[]},{"name":"period.end","type":"DATE","label":"截止日","additivity":[]},{"name":"period.label","type":"TEXT","label":"时段","additivity":[]},{"name":"volume.lower","type":"DECIMAL","label":"献血量，下限","additivity":[{"dimension":"date","additivity":"ADDITIVE"},{"dimension":"district","additivity":"ADDITIVE"},{"dimension":"institution","additivity":"ADDITIVE"},{"dimension":"donor","additivity":"ADDITIVE"}]}],"rows":[["YEAR","2023-01-01","2023-12-31","2023",13730000]]}}
            """);
        Assert.Equal(expected.RootElement.GetRawText(), data.GetRawText());
    }

    [Fact]
    public async Task Table_Should_HoldTheFiguresOfTheSelection_When_BothDoorsAreAskedAtOnce()
    {
        var data = await server.DataAsync("""
            {
              published(where: { year: { eq: 2023 } }) { rows { by { district { code } } volume { value lower upper status share(across: [DISTRICT]) { value reason } } } }
              table(query: { by: ["district"], where: { year: { eq: 2023 } }, measures: [{ measure: "volume", fields: ["value", "lower", "upper", "status"], facets: [{ facet: "share", across: ["district"], fields: ["value", "reason"] }] }] }) { rows }
            }
            """);

        var rows = data.GetProperty("published").GetProperty("rows").EnumerateArray().Select(row =>
        {
            var volume = row.GetProperty("volume");
            return string.Join('|', row.GetProperty("by").GetProperty("district").GetProperty("code"), volume.GetProperty("value"), volume.GetProperty("lower"), volume.GetProperty("upper"), volume.GetProperty("status"), volume.GetProperty("share").GetProperty("value"), volume.GetProperty("share").GetProperty("reason"));
        }).ToList();
        Assert.Equal(7, rows.Count);
        Assert.Equal(rows, data.GetProperty("table").GetProperty("rows").EnumerateArray().Select(row =>
            string.Join('|', row[0], row[3], row[4], row[5], row[6], row[7], row[8])));
    }
}
