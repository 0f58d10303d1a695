namespace Analytics.GraphQL.Tests.Documents;

public sealed class WrittenValueTests
{
    [Fact]
    public async Task Value_Should_WriteWhatIsCollected_When_FragmentsAliasesAndConditionsMeet()
    {
        await using var server = await ReportServer.StartAsync();
        const string Query = """
            query($no: Boolean!) {
              first: report { ...all }
              second: report(count: 1, from: 7) { __typename rows { n: number @skip(if: $no) __typename who: writer { name } ... @include(if: $no) { writer { nick: name } } } }
            }
            fragment all on Report { total rows { number } rows { writer { name } } }
            """;

        Assert.Equal(
            """{"data":{"first":{"total":3,"rows":[{"number":1,"writer":{"name":"writer 1"}},{"number":2,"writer":{"name":"writer 2"}}]},"second":{"__typename":"Report","rows":[{"__typename":"ReportRow","who":{"name":"writer 7"},"writer":{"nick":"writer 7"}}]}}}""",
            await server.RunAsync(Query, """{"no":true}"""));
        Assert.Contains("""
            "rows":[{"n":1,"__typename":"ReportRow","who":{"name":"writer 7"}}]
            """, await server.RunAsync(Query, """{"no":false}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continuations_Should_LoadInOneBatchALevel_When_ManyRowsHandBackFields()
    {
        await using var server = await ReportServer.StartAsync();

        var response = await server.RunAsync("{ report(count: 100) { rows { a: writer { name } b: writer { teacher { name } } known { name } } } other: report(count: 50, from: 200) { rows { writer { name } } } }");

        Assert.DoesNotContain("errors", response, StringComparison.Ordinal);
        Assert.Contains("\"teacher\":{\"name\":\"writer 200\"}", response, StringComparison.Ordinal);
        Assert.Equal(2, server.Batches.Value);
    }

    [Fact]
    public async Task Continuation_Should_BeNull_When_ItsParentIsOrTheLoaderFindsNothing()
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Equal(
            """{"data":{"report":{"rows":[{"writer":null},{"writer":null},{"writer":{"name":"writer 1"}}]}}}""",
            await server.RunAsync("{ report(count: 3, from: -1) { rows { writer { name } } } }"));
    }

    [Fact]
    public async Task Value_Should_BeNullAsAWhole_When_AContinuationMustNotBeNull()
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field ReportRow.known.","locations":[{"line":1,"column":45}],"path":["report","rows",0,"known"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"shelf":"TOP_SHELF","report":null}}""",
            await server.RunAsync("{ shelf report(count: 3, from: -1) { rows { known { name } } } }"));
    }

    [Fact]
    public async Task Errors_Should_HaveTheirWholePath_When_AFieldBelowAContinuationFails()
    {
        await using var server = await ReportServer.StartAsync();

        var response = await server.RunAsync("{ mine: report(count: 2) { rows { by: writer { secret } } } }");

        Assert.Contains("\"path\":[\"mine\",\"rows\",1,\"by\",\"secret\"]", response, StringComparison.Ordinal);
        Assert.Contains("\"message\":\"writer 2 tells nothing.\"", response, StringComparison.Ordinal);
        Assert.Contains("\"data\":{\"mine\":{\"rows\":[{\"by\":null},{\"by\":null}]}}", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_Should_AllBeTold_When_OneResolverThrowsSeveral()
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Equal(
            """{"errors":[{"message":"One.","locations":[{"line":1,"column":3}],"path":["bad","rows","writer"],"extensions":{"code":"ONE"}},{"message":"Two.","locations":[{"line":1,"column":3}],"path":["bad"],"extensions":{"code":"TWO"}}],"data":{"bad":null,"shelf":"TOP_SHELF"}}""",
            await server.RunAsync("{ bad: faulty { total } shelf }"));
    }

    [Fact]
    public async Task Selection_Should_KnowWhetherVariablesChangeIt()
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Contains("\"number\":3", await server.RunAsync("query($n: Int) { report { rows(first: $n) { number } } }", """{"n":3}"""), StringComparison.Ordinal);
        Assert.DoesNotContain("\"number\":3", await server.RunAsync("query($n: Int) { report { rows(first: $n) { number } } }", """{"n":2}"""), StringComparison.Ordinal);
    }
}
