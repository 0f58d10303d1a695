namespace Analytics.GraphQL.Tests.Execution;

public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query {
          a: Thing
          strict: Thing!
          list: [Thing]
          items: [Thing!]
          strictItems: [Thing!]!
          grid: [[Thing!]]
          strictGrid: [[Thing!]!]!
          words: [String!]
          none: [String!]!
          nothing: Thing!
        }
        type Thing { name: String! loose: String inner: Thing! soft: Thing resolved: String! }
        """;

    private static readonly Dictionary<string, object?> Good = new() { ["name"] = "x" };
    private static readonly Dictionary<string, object?> Bad = new() { ["name"] = null };

    [Theory]
    [InlineData("{ a { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":7}],"path":["a","name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"a":null}}""")]
    [InlineData("{ strict { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":12}],"path":["strict","name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""")]
    [InlineData("{ list { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":10}],"path":["list",1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"list":[{"name":"x"},null,{"name":"x"}]}}""")]
    [InlineData("{ items { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":11}],"path":["items",1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"items":null}}""")]
    [InlineData("{ strictItems { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":17}],"path":["strictItems",1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""")]
    [InlineData("{ grid { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":10}],"path":["grid",1,1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"grid":[[{"name":"x"}],null,[{"name":"x"}]]}}""")]
    [InlineData("{ strictGrid { name } }", """{"errors":[{"message":"Cannot return null for non-nullable field Thing.name.","locations":[{"line":1,"column":16}],"path":["strictGrid",1,1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""")]
    [InlineData("{ words }", """{"errors":[{"message":"Cannot return null for non-nullable field Query.words.","locations":[{"line":1,"column":3}],"path":["words",1],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"words":null}}""")]
    [InlineData("{ none }", """{"errors":[{"message":"Cannot return null for non-nullable field Query.none.","locations":[{"line":1,"column":3}],"path":["none"],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""")]
    public Task Null_Should_ReachTheNearestNullablePosition_When_AValueIsMissing(string query, string expected) => Assert_Both(query, expected);

    [Fact]
    public Task Null_Should_LeaveWhatStandsBesideIt_When_APositionIsNullable() => Assert_Both(
        "{ before: a { loose } a { loose soft { loose } } after: list { loose } }",
        """{"data":{"before":{"loose":null},"a":{"loose":null,"soft":null},"after":[{"loose":null},{"loose":null},{"loose":null}]}}""");

    // The same once read from the parents while writing and once through frames, as a resolver stands below.
    private static async Task Assert_Both(string query, string expected)
    {
        var pure = new TestExecutor(Sdl, (type, field) => type == "Query" ? (_, _) => ValueTask.FromResult(Value(field)) : null);
        Assert.Equal(expected, await pure.RunAsync(query));
        var resolved = new TestExecutor(Sdl, (type, field) => type == "Query"
            ? (_, _) => ValueTask.FromResult(Value(field))
            : async (_, parent) =>
            {
                await Task.Yield();
                return ((Dictionary<string, object?>)parent!).GetValueOrDefault(field);
            });
        Assert.Equal(expected, await resolved.RunAsync(query));
    }

    private static object? Value(string field) => field switch
    {
        "a" or "strict" => Bad,
        "list" or "items" or "strictItems" => new[] { Good, Bad, Good },
        "grid" or "strictGrid" => new[] { [Good], new[] { Good, Bad, Good }, [Good] },
        "words" => new[] { "a", null, "c" },
        _ => null,
    };
}
