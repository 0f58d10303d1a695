using System.Text;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>How many statements of SQL a nested query takes: one for each link, whatever the number of parents.</summary>
[Collection(SharedGraph.Name)]
public sealed class NestedQueryTests(GraphServer server)
{
    /// <summary>districts, institutions, statements, sources, observations and subjects.</summary>
    [Theory]
    [InlineData("""where: { code: { eq: "440705" } }""", 1)]
    [InlineData("", 7)]
    public async Task Districts_Should_TakeSixStatements_When_InstitutionsAndTheirStatementsLeadOn(string arguments, int districts) =>
        await AssertSqlAsync(6, districts, "districts", $$"""
            { districts({{Arguments(arguments)}}) { nodes { name institutions(first: 5) { nodes { name statements(first: 5) { nodes {
              printed source { title } observation { value } subject { name }
            } } } } } } }
            """);

    /// <summary>districts, institutions and their count, statements and their count.</summary>
    [Theory]
    [InlineData("""where: { code: { eq: "440705" } }""", 1)]
    [InlineData("", 7)]
    public async Task Districts_Should_TakeOneStatementMoreForEachCount_When_TotalsAreSelected(string arguments, int districts) =>
        await AssertSqlAsync(5, districts, "districts", $$"""
            { districts({{Arguments(arguments)}}) { nodes { institutions { totalCount nodes { name } } statements { totalCount nodes { printed } } } } }
            """);

    /// <summary>years, statements and districts.</summary>
    [Theory]
    [InlineData("where: { number: { eq: 2023 } }", 1)]
    [InlineData("", 5)]
    public async Task Years_Should_TakeThreeStatements_When_StatementsLeadToDistricts(string arguments, int years) =>
        await AssertSqlAsync(3, years, "years", $$"""
            { years({{Arguments(arguments)}}) { nodes { number statements(where: { district: { code: { neq: null } } }) { nodes { printed district { name } } } } } }
            """);

    /// <summary>statements, then cities, districts, institutions and donors as subjects, shared with the links of the same name.</summary>
    [Fact]
    public async Task Statements_Should_TakeFiveStatements_When_SubjectsOfEveryKindAreSelectedTwice() =>
        await AssertSqlAsync(5, 50, "statements", """
            { statements(first: 50) { nodes { subject { name } city { name } district { name } institution { name } donor { name } } } }
            """);

    /// <summary>observations, origins, their districts; the years of the districts.</summary>
    [Theory]
    [InlineData("""where: { status: { eq: IMPLIED }, district: { code: { eq: "440781" } } }""", 1)]
    [InlineData("where: { status: { eq: IMPLIED } }", 4)]
    public async Task Observations_Should_TakeFourStatements_When_OriginsLeadToYears(string arguments, int observations) =>
        await AssertSqlAsync(4, observations, "observations", $$"""
            { observations({{arguments}}) { nodes { value origins { value district { name years { number } } } } } }
            """);

    /// <summary>populations, years, sources, and cities and districts as subjects.</summary>
    [Fact]
    public async Task Populations_Should_TakeFiveStatements_When_EveryLinkIsSelected() => await AssertSqlAsync(5, 4, "populations", """
        { populations { nodes { value year { number } source { title } subject { name } city { name } district { name } } } }
        """);

    /// <summary>awards, sources, cities and institutions; then the awards of each.</summary>
    [Fact]
    public async Task Awards_Should_TakeSixStatements_When_SubjectsLeadBackToAwards() => await AssertSqlAsync(6, 3, "awards", """
        { awards { nodes { name source { title } subject { name ... on City { awards { nodes { name } } } ... on Institution { awards { nodes { name } } } } } } }
        """);

    /// <summary>One for each type, one for each link of it.</summary>
    [Fact]
    public async Task Nodes_Should_TakeOneStatementForEachType_When_TypesAreMixed()
    {
        var ids = string.Join(' ', new[] { "Year:2022", "District:3", "Year:2023", "District:4", "Donor:1", "Donor:2" }
            .Select(id => $"\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(id))}\""));

        var sql = await server.SqlOfAsync($$"""{ nodes(ids: [{{ids}}]) { id ... on District { institutions { nodes { name } } } ... on Donor { statements { nodes { value } } } } }""");

        Assert.Equal(5, sql.Count);
    }

    [Fact]
    public async Task Lookups_Should_ShareOneStatement_When_TheyAreOfOneKind() => Assert.Single(await server.SqlOfAsync("""
        { a: district(code: "440781") { name } b: district(code: "440785") { name } c: district(code: "440703") { name } d: district(code: "440781") { nameEn } }
        """));

    private static string Arguments(string where) => $"first: 50 {where}";

    private async Task AssertSqlAsync(int expected, int parents, string list, string query)
    {
        var data = await server.DataAsync(query);
        Assert.Equal(parents, data.GetProperty(list).GetProperty("nodes").GetArrayLength());

        var sql = await server.SqlOfAsync(query);

        Assert.True(expected == sql.Count, $"{sql.Count} statements:\n{string.Join("\n--\n", sql)}");
    }
}
