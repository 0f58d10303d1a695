namespace Analytics.GraphQL.Tests.Execution;

public sealed class LimitTests
{
    private const string Sdl = "type Query { a: Query b: Int }";

    [Theory]
    [InlineData("{ b x: b ...F } fragment F on Query { y: b }", 3)]
    [InlineData("{ a { a { b } } }", 3)]
    [InlineData("{ a { ...F ...F } } fragment F on Query { b x: b }", 5)]
    [InlineData("{ a { ... { b } } __typename }", 3)]
    [InlineData("{ __schema { types { name } } }", 3)]
    [InlineData("{ b @skip(if: true) x: b }", 2)]
    public async Task Fields_Should_PassUpToTheLimit_When_FragmentsAreSpreadOut(string query, int fields)
    {
        Assert.Null(await Code(query, new GraphQLOptions { MaxFields = fields }));
        Assert.Equal("TOO_MANY_FIELDS", await Code(query, new GraphQLOptions { MaxFields = fields - 1 }));
    }

    [Theory]
    [InlineData("{ b }", 1)]
    [InlineData("{ a { a { b } } }", 3)]
    [InlineData("{ a { ...F } } fragment F on Query { a { ... { b } } }", 3)]
    [InlineData("{ a { a { __typename } } }", 2)]
    [InlineData("{ b __schema { types { fields { name } } } }", 1)]
    public async Task Depth_Should_PassUpToTheLimit_When_ALeafCountsOne(string query, int depth)
    {
        Assert.Null(await Code(query, new GraphQLOptions { MaxDepth = depth }));
        Assert.Equal("DEPTH_EXCEEDED", await Code(query, new GraphQLOptions { MaxDepth = depth - 1 }));
    }

    [Fact]
    public async Task Depth_Should_PassAtFifteen_When_TheDefaultStands()
    {
        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{ a ", depth - 1)) + "{ b }" + new string('}', depth - 1);
        Assert.Null(await Code(Nested(15), new GraphQLOptions()));
        Assert.Equal("DEPTH_EXCEEDED", await Code(Nested(16), new GraphQLOptions()));
    }

    [Theory]
    [InlineData("{ x: b y: b b a { z: b } }", 3)]
    [InlineData("{ a { ...F } c: a { ...F } } fragment F on Query { x: b }", 3)]
    public async Task Aliases_Should_PassUpToTheLimit_When_FragmentsAreSpreadOut(string query, int aliases)
    {
        Assert.Null(await Code(query, new GraphQLOptions { MaxAliases = aliases }));
        Assert.Equal("TOO_MANY_ALIASES", await Code(query, new GraphQLOptions { MaxAliases = aliases - 1 }));
    }

    [Theory]
    [InlineData("{ b x: b a { b b b } }", 3)]
    [InlineData("{ ...F ... { b } } fragment F on Query { a { b } x: b }", 3)]
    public async Task RootFields_Should_PassUpToTheLimit_When_FragmentsAreSpreadOut(string query, int fields)
    {
        Assert.Null(await Code(query, new GraphQLOptions { MaxRootFields = fields }));
        Assert.Equal("TOO_MANY_ROOT_FIELDS", await Code(query, new GraphQLOptions { MaxRootFields = fields - 1 }));
    }

    [Fact]
    public async Task Fields_Should_BeCountedAtOnce_When_FragmentsDoubleManyTimes()
    {
        var fragments = string.Concat(Enumerable.Range(0, 100).Select(i => $"fragment F{i} on Query {{ a {{ ...F{i + 1} }} x: a {{ ...F{i + 1} }} }} "));
        var answer = await Executor(new GraphQLOptions()).RunToJsonAsync($"{{ ...F0 }} {fragments} fragment F100 on Query {{ b }}");
        var error = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal($$"""{"code":"TOO_MANY_FIELDS","found":{{int.MaxValue}},"limit":1000}""", error.GetRawText());
    }

    [Fact]
    public async Task Errors_Should_BeAllThereAre_When_SeveralLimitsArePassed()
    {
        var options = new GraphQLOptions { MaxFields = 1, MaxDepth = 1, MaxAliases = 0, MaxRootFields = 1 };
        var answer = await Executor(options).RunToJsonAsync("query Q { x: a { b } b }");
        Assert.Equal(["TOO_MANY_FIELDS", "DEPTH_EXCEEDED", "TOO_MANY_ALIASES", "TOO_MANY_ROOT_FIELDS"], answer.GetProperty("errors").EnumerateArray()
            .Select(error => error.GetProperty("extensions").GetProperty("code").GetString()));
        Assert.Equal("The operation selects 3 fields; at most 1 are allowed.", answer.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("{ __schema { types { name } } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ ...F } fragment F on Query { __type(name: \"Query\") { name } }", "INTROSPECTION_DISABLED")]
    [InlineData("{ __typename }", null)]
    public async Task Introspection_Should_BeRefused_When_ItIsSwitchedOff(string query, string? code) =>
        Assert.Equal(code, await Code(query, new GraphQLOptions { Introspection = false }));

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", null)]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "DEPTH_EXCEEDED")]
    public async Task Introspection_Should_NestItsListsAFewTimesOnly_When_DepthDoesNotCount(string query, string? code) =>
        Assert.Equal(code, await Code(query, new GraphQLOptions()));

    [Fact]
    public async Task Introspection_Should_Answer_When_OneObjectNestsAsDeepAsFieldsAllow()
    {
        var nested = string.Concat(Enumerable.Repeat("ofType { ", 60));
        var fragments = string.Concat(Enumerable.Range(0, 16).Select(i => $"fragment F{i} on __Type {{ {nested} ...F{i + 1} {new string('}', 60)} }} "));
        var query = $"{{ __type(name: \"Query\") {{ ...F0 }} }} {fragments} fragment F16 on __Type {{ name }}";
        Assert.Equal("""{"data":{"__type":{"ofType":null}}}""", await Executor(new GraphQLOptions()).RunAsync(query));
    }

    private static async Task<string?> Code(string query, GraphQLOptions options)
    {
        using var result = await Executor(options).ExecuteAsync(query);
        return result.Code;
    }

    private static TestExecutor Executor(GraphQLOptions options) => new(Sdl, (_, field) => (_, _) => ValueTask.FromResult<object?>(field == "b" ? 1 : null), options);
}
