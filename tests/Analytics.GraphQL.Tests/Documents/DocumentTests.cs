namespace Analytics.GraphQL.Tests.Documents;

public sealed class DocumentTests
{
    [Fact]
    public async Task Schema_Should_JoinDocumentAndClasses_When_BothAreAdded()
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Contains("""
            type Report implements Titled {
              rows(first: Int): [ReportRow!]!
              total: Decimal!
            }
            """, server.SchemaText, StringComparison.Ordinal);
        Assert.Contains("  report(count: Int! = 2, from: Int = 1, shelf: Shelf, mode: Mode! = PLAIN, filter: ReportFilterInput): Report\n", server.SchemaText, StringComparison.Ordinal);
        Assert.Contains("input IntOperationFilterInput", server.SchemaText, StringComparison.Ordinal);
        Assert.Contains("scalar Any", server.SchemaText, StringComparison.Ordinal);
        Assert.Contains("old: Int @deprecated(reason: \"Gone.\")", server.SchemaText, StringComparison.Ordinal);
        Assert.DoesNotContain("@cost", server.SchemaText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extend type Query { a: Nowhere }", "Unknown type \"Nowhere\".")]
    [InlineData("type Report { a: Int a: Int }", "Field \"Report.a\" can only be defined once.")]
    [InlineData("type Report { a: Int } type Report { b: Int }", "There can be only one type named \"Report\".")]
    [InlineData("extend type Book { a: Int }", "Cannot extend type \"Book\"")]
    [InlineData("extend type Query { shelf: Int }", "'shelf'")]
    public async Task Schema_Should_BeRefused_When_TheDocumentIsWrong(string sdl, string expected)
    {
        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() => ReportServer.StartAsync(sdl));

        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ echo(value: {b: [1, 2.50, "x", true, null, WORD], a: {c: 12345678901234567890}}) }""", null,
        """{"data":{"echo":{"b":[1,2.5,"x",true,null,"WORD"],"a":{"c":12345678901234567890}}}}""")]
    [InlineData("query($v: Any) { echo(value: $v) }", """{"v":{"z":1,"a":[0.1,"血"]}}""", """{"data":{"echo":{"z":1,"a":[0.1,"血"]}}}""")]
    [InlineData("query($v: Any, $i: Int) { echo(value: {inner: $v, number: $i}) }", """{"v":{"z":1},"i":7}""", """{"data":{"echo":{"inner":{"z":1},"number":7}}}""")]
    [InlineData("{ echo(filter: {pages: {gt: 3}, shelves: [TOP_SHELF], mode: FANCY}) }", null,
        """{"data":{"echo":{"pages":{"gt":3},"name":"none","shelves":["Shelf TopShelf"],"mode":"FANCY"}}}""")]
    public async Task Arguments_Should_ArriveAsPlainValues_When_TheFieldIsOfADocument(string query, string? variables, string expected)
    {
        await using var server = await ReportServer.StartAsync();

        Assert.Equal(expected, await server.RunAsync(query, variables));
    }

    [Fact]
    public async Task Cost_Should_CountThePage_When_AVariableAsksForIt()
    {
        await using var server = await ReportServer.StartAsync(configure: options => options.MaxCost = 100);
        const string Query = "query($n: Int) { report(count: 1) { rows(first: $n) { writer { name teacher { name } } } } }";

        Assert.DoesNotContain("errors", await server.RunAsync(Query, """{"n":50}"""), StringComparison.Ordinal);
        Assert.Contains("\"cost\":110,\"limit\":100", await server.RunAsync(Query, """{"n":100}"""), StringComparison.Ordinal);
    }
}
