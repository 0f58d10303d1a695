using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>Filters, also across links, with answers counted on the page.</summary>
[Collection(SharedGraph.Name)]
public sealed class FilterTests(GraphServer server)
{
    [Theory]
    [InlineData("institutions", """{ district: { name: { eq: "新会区" } } }""", "新会区会城街道办事处 新会区红十字会 李锦记（新会）食品有限公司")]
    [InlineData("institutions", "{ district: null }", "五邑大学 广东江门中医药职业学院 江门职业技术学院 广东南方职业学院 江门市中心血站")]
    [InlineData("institutions", "{ statements: { any: false } }", "江门市中心血站 新会区红十字会 李锦记（新会）食品有限公司")]
    [InlineData("institutions", "{ nameEn: { eq: null } }", "广东江门中医药职业学院")]
    [InlineData("institutions", """{ name: { contains: "（新会）" } }""", "李锦记（新会）食品有限公司")]
    [InlineData("institutions", """{ nameEn: { contains: "university" } }""", "")]
    [InlineData("institutions", """{ nameEn: { startsWith: "Wuyi" } }""", "五邑大学")]
    [InlineData("institutions", "{ or: [{ kind: { eq: UNIVERSITY } }, { kind: { in: [BLOOD_CENTRE, RED_CROSS] } }] }", "五邑大学 江门市中心血站 新会区红十字会")]
    [InlineData("institutions", "{ awards: { some: { period: { start: { eq: \"2021-01-01\" } } } } }", "江门职业技术学院")]
    [InlineData("institutions", "{ statements: { some: { metric: { eq: VOLUME }, lower: { gte: 189630 } } } }", "新会区会城街道办事处 五邑大学 江门职业技术学院")]
    [InlineData("donors", "{ yearsDonating: { gte: 15 } }", "梁汝锋 赖水木 郑栋明 刘健民")]
    [InlineData("donors", """{ and: [{ yearsDonating: { gt: 8 } }, { name: { in: ["徐学君", "黄松波"] } }] }""", "黄松波")]
    [InlineData("donors", "{ nameEn: { neq: null } }", "")]
    [InlineData("districts", "{}", "蓬江区 江海区 新会区 台山市 开平市 鹤山市 恩平市")]
    [InlineData("districts", "{ institutions: { some: { kind: { eq: COMPANY } } } }", "新会区")]
    [InlineData("districts", "{ institutions: { any: false } }", "蓬江区 江海区 台山市 开平市 鹤山市 恩平市")]
    [InlineData("districts", "{ statements: { none: {} } }", "蓬江区 江海区 开平市")]
    [InlineData("districts", "{ kind: { eq: COUNTY_LEVEL_CITY }, statements: { some: { metric: { eq: VOLUME_GROWTH } } } }", "台山市 恩平市")]
    [InlineData("districts", "{ populations: { some: { value: { gt: 500000 } } } }", "鹤山市")]
    [InlineData("cities", """{ awards: { some: { nameEn: { contains: "National" } } } }""", "江门市")]
    public async Task Where_Should_KeepTheKnownRows(string list, string where, string names)
    {
        var data = await server.DataAsync($$"""{ {{list}}(first: 50, where: {{where}}) { totalCount nodes { name } } }""");

        var found = data.GetProperty(list).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()).ToList();
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
        Assert.Equal(found.Count, data.GetProperty(list).GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("{ subjectKind: { eq: CITY } }", 13)]
    [InlineData("{ subjectKind: { eq: DISTRICT } }", 11)]
    [InlineData("{ subjectKind: { eq: INSTITUTION } }", 14)]
    [InlineData("{ subjectKind: { eq: DONOR } }", 12)]
    [InlineData("{ district: null }", 39)]
    [InlineData("{ year: null }", 22)]
    [InlineData("""{ city: { code: { eq: "440700" } } }""", 13)]
    [InlineData("""{ district: { code: { eq: "440781" } } }""", 4)]
    [InlineData("""{ district: { code: { eq: "440783" } } }""", 0)]
    [InlineData("""{ institution: { district: { code: { eq: "440705" } } } }""", 3)]
    [InlineData("{ donor: { yearsDonating: { gte: 15 } } }", 8)]
    [InlineData("{ year: { number: { eq: 2023 } } }", 28)]
    [InlineData("{ period: { kind: { eq: LIFETIME } } }", 12)]
    [InlineData("{ period: { start: { gte: \"2024-01-01\" } } }", 1)]
    [InlineData("{ period: { start: { eq: null }, end: { eq: null } } }", 3)]
    [InlineData("{ value: { eq: null } }", 2)]
    [InlineData("{ upper: { eq: null } }", 4)]
    [InlineData("{ value: { gte: 1000000 } }", 6)]
    [InlineData("{ value: { gt: 11.175, lt: 11.185 } }", 1)]
    [InlineData("{ value: { in: [2390400, 100, 1.46] } }", 4)]
    [InlineData("{ value: { in: [] } }", 0)]
    [InlineData("{ qualifier: { in: [ABOUT, MORE_THAN] } }", 12)]
    [InlineData("{ definition: { eq: WHOLE_BLOOD } }", 2)]
    [InlineData("{ unit: { eq: PERCENT } }", 6)]
    [InlineData("{ printed: { contains: \"万\" } }", 18)]
    [InlineData("{ printed: { endsWith: \"人次\" } }", 5)]
    [InlineData("{ or: [{ section: { eq: \"D\" } }, { section: { eq: \"G\" } }] }", 6)]
    [InlineData("{ observation: { hasConflict: { eq: true } } }", 0)]
    [InlineData("""{ source: { key: { eq: "jiangmen-daily-2024-06-14" } } }""", 50)]
    [InlineData("""{ source: { kind: { eq: CENSUS } } }""", 0)]
    public async Task Where_Should_CountTheKnownStatements(string where, int count)
    {
        var data = await server.DataAsync($$"""{ statements(first: 50, where: {{where}}) { totalCount nodes { id } } }""");

        Assert.Equal(count, data.GetProperty("statements").GetProperty("totalCount").GetInt32());
        Assert.Equal(count, data.GetProperty("statements").GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("{ value: { eq: 2390400.000000 } }", 1)]
    [InlineData("{ value: { lt: 0.000001 } }", 1)]
    [InlineData("{ value: { gt: -9223372036854 } }", 48)]
    [InlineData("{ value: { lte: 9223372036854 } }", 48)]
    public async Task Where_Should_CompareExactly_When_TheNumberCanBeStored(string where, int count)
    {
        var data = await server.DataAsync($$"""{ statements(where: {{where}}) { totalCount } }""");

        Assert.Equal(count, data.GetProperty("statements").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("statements", "{ value: { eq: 2390400.0000001 } }", "The filter 'value' takes a number of at most 6 decimals between -9223372036854 and 9223372036854; 2390400.0000001 is not.")]
    [InlineData("statements", "{ upper: { lt: 0.0000001 } }", "The filter 'upper' takes a number of at most 6 decimals between -9223372036854 and 9223372036854; 0.0000001 is not.")]
    [InlineData("observations", "{ lower: { in: [1, 1e20] } }", "The filter 'lower' takes a number of at most 6 decimals between -9223372036854 and 9223372036854; 100000000000000000000 is not.")]
    [InlineData("populations", "{ value: { ngt: -1e13 } }", "The filter 'value' takes a number of at most 6 decimals between -9223372036854 and 9223372036854; -10000000000000 is not.")]
    public async Task Where_Should_Refuse_When_TheNumberCannotBeStored(string list, string where, string message)
    {
        var error = (await server.AskAsync($$"""{ {{list}}(where: {{where}}) { totalCount } }""")).GetProperty("errors")[0];

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal("FILTER_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }
}
