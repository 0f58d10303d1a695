using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class CostTests
{
    // A page costs 2 and holds 10 items by default, 50 at most; a link costs 1 and a plain field nothing.
    [Theory]
    [InlineData("{ page { plain } }", null, 2)]
    [InlineData("{ page { link { plain } } }", null, 12)]
    [InlineData("{ page(first: 3) { link { plain } } }", null, 5)]
    [InlineData("{ page(last: 4) { link { plain } } }", null, 6)]
    [InlineData("{ page(first: 3, last: 4) { link { plain } } }", null, 6)]
    [InlineData("{ page(first: 1000000) { link { plain } } }", null, 52)]
    [InlineData("{ page(first: -5) { link { plain } } }", null, 2)]
    [InlineData("{ page(first: 2) { page(first: 3) { link { link { plain } } } } }", null, 18)]
    [InlineData("query($n: Int) { page(first: $n) { link { plain } } }", """{"n":7}""", 9)]
    [InlineData("query($n: Int) { page(first: $n) { link { plain } } }", """{"n":null}""", 12)]
    [InlineData("query($n: Int) { page(first: $n) { link { plain } } }", null, 12)]
    [InlineData("query($n: Int = 4) { page(last: $n) { link { plain } } }", null, 6)]
    [InlineData("query($n: Int = 4) { page(first: 2) { ...F link { plain ...F } } } fragment F on Query { page(first: $n) { link { plain } } }", null, 28)]
    [InlineData("{ page { __typename } __typename __schema { types { name } } }", null, 2)]
    public async Task Cost_Should_BeWhatTheRulesGive_When_PagesNest(string query, string? variables, int cost)
    {
        Assert.Null(await CodeAsync(query, variables, cost));
        Assert.Equal("COST_EXCEEDED", await CodeAsync(query, variables, cost - 1));
    }

    [Fact]
    public async Task Error_Should_CarryCostAndLimit_When_AnOperationCostsTooMuch()
    {
        var error = (await Executor(11).RunToJsonAsync("{ page { link { plain } } }")).GetProperty("errors")[0];
        Assert.Equal("""{"code":"COST_EXCEEDED","cost":12,"limit":11}""", error.GetProperty("extensions").GetRawText());
        Assert.Equal("The operation costs 12; at most 11 is allowed.", error.GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("50")]
    [InlineData("$n")]
    public async Task Cost_Should_StayAtTheLargestNumber_When_ItWouldOverflow(string first)
    {
        var fragments = string.Concat(Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Query {{ page(first: {first}) {{ ...F{i + 1} ...F{i + 1} link {{ plain }} }} }} "));
        var query = $"query Q($n: Int = 50) {{ ...F0 }} {fragments} fragment F60 on Query {{ page(first: $n) {{ plain }} }}";
        var options = new GraphQLOptions { MaxFields = int.MaxValue, MaxDepth = int.MaxValue };
        var error = (await new TestExecutor(Schema(), options).RunToJsonAsync(query)).GetProperty("errors")[0];
        Assert.Equal(long.MaxValue, error.GetProperty("extensions").GetProperty("cost").GetInt64());
    }

    private static async Task<string?> CodeAsync(string query, string? variables, int limit)
    {
        using var result = await Executor(limit).ExecuteAsync(query, variables);
        return result.Code;
    }

    private static TestExecutor Executor(int limit) => new(Schema(), new GraphQLOptions { MaxCost = limit });

    private static Schema Schema()
    {
        ObjectType? query = null;
        InputValue[] page = [new InputValue("first", BuiltInScalars.Int), new InputValue("last", BuiltInScalars.Int)];
        query = new ObjectType("Query", () =>
        [
            new Field("page", query!) { Cost = 2, PageSize = new PageSize(10, 50), Arguments = page, Pure = new(() => _ => null) },
            new Field("link", query!) { Cost = 1, Pure = new(() => _ => null) },
            new Field("plain", BuiltInScalars.Int) { Pure = new(() => _ => 1) },
        ]);
        return new Schema(query);
    }
}
