using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class CollectionTests
{
    private const string Sdl = """
        type Query { thing: Thing other: Thing named: Named }
        interface Named { name: String }
        type Thing implements Named { a: Int b: Int c: Int name: String self: Thing }
        type Stranger implements Named { name: String }
        """;

    [Theory]
    [InlineData("{ thing { b a b } }", """{"data":{"thing":{"b":2,"a":1}}}""")]
    [InlineData("{ thing { x: a y: a a } }", """{"data":{"thing":{"x":1,"y":1,"a":1}}}""")]
    [InlineData("{ thing { c } other { a } thing { a } }", """{"data":{"thing":{"c":3,"a":1},"other":{"a":1}}}""")]
    [InlineData("{ thing { ...F c } } fragment F on Thing { b ...G } fragment G on Thing { a c }", """{"data":{"thing":{"b":2,"a":1,"c":3}}}""")]
    [InlineData("{ thing { a ... { c b } b } }", """{"data":{"thing":{"a":1,"c":3,"b":2}}}""")]
    [InlineData("{ thing { ... on Named { name } ... on Thing { b } } }", """{"data":{"thing":{"name":"n","b":2}}}""")]
    [InlineData("{ named { ... on Stranger { x: name } ... on Thing { b } name } }", """{"data":{"named":{"b":2,"name":"n"}}}""")]
    [InlineData("{ thing { self { a } ...F } } fragment F on Thing { self { self { b } } a }", """{"data":{"thing":{"self":{"a":1,"self":{"b":2}},"a":1}}}""")]
    [InlineData("{ thing { a @skip(if: true) b @include(if: false) c @skip(if: false) @include(if: true) } }", """{"data":{"thing":{"c":3}}}""")]
    [InlineData("{ thing { a @include(if: true) @skip(if: true) } }", """{"data":{"thing":{}}}""")]
    [InlineData("{ thing { __typename } t: __typename named { __typename } }", """{"data":{"thing":{"__typename":"Thing"},"t":"Query","named":{"__typename":"Thing"}}}""")]
    public async Task Response_Should_HaveTheSpecifiedOrder_When_SelectionsMergeAndSpread(string query, string expected) =>
        Assert.Equal(expected, await Executor().RunAsync(query));

    [Theory]
    [InlineData("""{"s":false,"i":true}""", """{"data":{"thing":{"a":1,"b":2,"c":3}}}""")]
    [InlineData("""{"s":true,"i":true}""", """{"data":{"thing":{"b":2,"c":3,"a":1}}}""")]
    [InlineData("""{"s":true,"i":false}""", """{"data":{"thing":{"c":3,"a":1}}}""")]
    [InlineData("""{"s":false,"i":false}""", """{"data":{"thing":{"a":1,"c":3}}}""")]
    public async Task Response_Should_FollowTheVariables_When_ConditionsNameThem(string variables, string expected)
    {
        const string Query = """
            query Q($s: Boolean!, $i: Boolean!) { thing { a @skip(if: $s) ...F @include(if: $i) c a } }
            fragment F on Thing { b }
            """;
        var executor = Executor();
        Assert.Equal(expected, await executor.RunAsync(Query, variables));
        Assert.Equal(expected, await executor.RunAsync(Query, variables));
    }

    [Fact]
    public async Task Response_Should_UseTheDefault_When_AConditionsVariableIsNotGiven() => Assert.Equal(
        """{"data":{"thing":{"b":2}}}""",
        await Executor().RunAsync("query($s: Boolean = true) { thing { a @skip(if: $s) b } }"));

    [Fact]
    public async Task Response_Should_BeARequestError_When_AConditionsVariableIsNull()
    {
        var answer = await Executor().RunToJsonAsync("query($s: Boolean = true) { thing { a @skip(if: $s) b } }", """{"s":null}""");
        Assert.Equal("VARIABLE_INVALID", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static TestExecutor Executor()
    {
        var thing = new Dictionary<string, object?> { ["a"] = 1, ["b"] = 2, ["c"] = 3, ["name"] = "n" };
        thing["self"] = thing;
        return new TestExecutor(SchemaFromDocument.Build(Sdl, new SchemaBindings
        {
            Resolver = (type, _) => type == "Query" ? (_, _) => ValueTask.FromResult<object?>(thing) : null,
            ResolveType = (_, _) => "Thing",
        }));
    }
}
