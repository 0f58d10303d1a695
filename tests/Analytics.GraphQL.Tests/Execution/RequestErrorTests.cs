namespace Analytics.GraphQL.Tests.Execution;

public sealed class RequestErrorTests
{
    private const string Sdl = "type Query { a(n: Int): Int }";

    [Theory]
    [InlineData("{", null, null, "SYNTAX_ERROR", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ b }", null, null, "VALIDATION_ERROR", "Cannot query field \"b\" on type \"Query\". Did you mean \"a\"?")]
    [InlineData("fragment F on Query { a }", null, null, "VALIDATION_ERROR", "Fragment \"F\" is never used.")]
    [InlineData("query A { a } query B { a }", null, null, "OPERATION_NOT_FOUND", "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { a }", "C", null, "OPERATION_NOT_FOUND", "Unknown operation named \"C\".")]
    [InlineData("query($n: Int!) { a(n: $n) }", null, null, "VARIABLE_INVALID", "Variable \"$n\" has invalid value: Expected a value of non-null type \"Int!\" to be provided.")]
    public async Task Request_Should_HaveNoData_When_ItCannotBeExecuted(string query, string? name, string? variables, string code, string message)
    {
        var executor = Executor();
        for (var time = 0; time < 2; time++)
        {
            using var result = await executor.ExecuteAsync(query, variables, name);
            var answer = System.Text.Json.JsonDocument.Parse(result.Body).RootElement;
            Assert.True(result.IsRequestError);
            Assert.Equal(code, result.Code);
            Assert.False(answer.TryGetProperty("data", out _));
            Assert.Equal(message, answer.GetProperty("errors")[0].GetProperty("message").GetString());
        }
    }

    [Theory]
    [InlineData("A", """{"data":{"x":1}}""")]
    [InlineData("B", """{"data":{"y":1}}""")]
    public async Task Request_Should_RunTheNamedOperation_When_TheDocumentHasSeveral(string name, string expected) =>
        Assert.Equal(expected, await Executor().RunAsync("query A { x: a } query B { y: a }", operationName: name));

    [Fact]
    public async Task Request_Should_TakeAnEmptyNameForNone_When_TheDocumentHasOneOperation() =>
        Assert.Equal("""{"data":{"a":1}}""", await Executor().RunAsync("query A { a }", operationName: ""));

    private static TestExecutor Executor() => new(Sdl, (_, _) => (_, _) => ValueTask.FromResult<object?>(1));
}
