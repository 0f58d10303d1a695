using System.Collections;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class FieldErrorTests
{
    private const string Sdl = """
        type Query {
          known: Int  secret: Int  located: Int  late: Int  enum: Color  int: Int  list: [Int]  lazy: [Int]  words: [Int]
          colors: [Color]  thing: Thing  things: [Thing]  any: Named  args(x: Int!): Int
        }
        enum Color { RED GREEN }
        interface Named { name: String }
        type Thing implements Named { name: String  broken: Int  fine: Int }
        """;

    [Theory]
    [InlineData("{ known }", "Not today.", "OUT_OF_STOCK", "known")]
    [InlineData("{ x: known }", "Not today.", "OUT_OF_STOCK", "x")]
    [InlineData("{ late }", "Late.", "LATE", "late")]
    [InlineData("{ enum }", "Enum \"Color\" cannot represent value: \"BLUE\"", "INTERNAL_ERROR", "enum")]
    [InlineData("{ int }", "Int cannot represent non-integer value: \"five\"", "INTERNAL_ERROR", "int")]
    [InlineData("{ words }", "Int cannot represent non-integer value: \"two\"", "INTERNAL_ERROR", "words,1")]
    [InlineData("{ colors }", "Enum \"Color\" cannot represent value: \"BLUE\"", "INTERNAL_ERROR", "colors,1")]
    [InlineData("{ things { broken } }", "Broken.", "BROKEN", "things,1,broken")]
    public async Task Error_Should_HaveMessageCodeAndPath_When_AFieldFails(string query, string message, string code, string path)
    {
        var answer = await Executor().RunToJsonAsync(query);
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(path, string.Join(',', error.GetProperty("path").EnumerateArray()));
        Assert.Equal("{\"line\":1,\"column\":", error.GetProperty("locations")[0].GetRawText()[..19]);
    }

    [Theory]
    [InlineData("{ words }", """{"words":[1,null,3]}""")]
    [InlineData("{ colors }", """{"colors":["RED",null]}""")]
    [InlineData("{ things { fine broken } }", """{"things":[{"fine":1,"broken":2},{"fine":1,"broken":null}]}""")]
    [InlineData("{ list int }", """{"list":null,"int":null}""")]
    [InlineData("{ lazy }", """{"lazy":null}""")]
    [InlineData("{ any { name } }", """{"any":null}""")]
    public async Task Data_Should_KeepWhatWorks_When_AFieldFails(string query, string data) =>
        Assert.Equal(data, (await Executor().RunToJsonAsync(query)).GetProperty("data").GetRawText());

    [Fact]
    public async Task Error_Should_NameAllPlaces_When_SelectionsWereMerged()
    {
        var answer = await Executor().RunToJsonAsync("{ known\n  ... { known } }");
        Assert.Equal("""[{"line":1,"column":3},{"line":2,"column":9}]""", answer.GetProperty("errors")[0].GetProperty("locations").GetRawText());
    }

    [Fact]
    public async Task Error_Should_TellNothingButAnId_When_TheServerFails()
    {
        var executor = Executor();
        var error = (await executor.RunToJsonAsync("{ secret }")).GetProperty("errors")[0];
        var message = error.GetProperty("message").GetString()!;
        Assert.Matches("^Internal error, id [0-9a-f]{32}\\.$", message);
        var entry = Assert.Single(executor.Logger.Entries);
        Assert.Contains(message[^33..^1], entry.Message, StringComparison.Ordinal);
        Assert.Equal("password=hunter2", entry.Exception!.Message);
    }

    [Fact]
    public async Task Error_Should_KeepItsExtensions_When_TheResolverGaveSome()
    {
        var error = (await Executor().RunToJsonAsync("{ located }")).GetProperty("errors")[0];
        Assert.Equal("""{"code":"X","n":1,"s":["a",true,1.5,null]}""", error.GetProperty("extensions").GetRawText());
        Assert.Equal("""[{"line":7,"column":8}]""", error.GetProperty("locations").GetRawText());
    }

    private static TestExecutor Executor() => new(SchemaFromDocument.Build(Sdl, new SchemaBindings
    {
        Resolver = (type, field) => type == "Query" ? (_, _) => Value(field) : null,
        Pure = (type, field) => (type, field) switch
        {
            ("Thing", "fine") => _ => 1,
            ("Thing", "broken") => parent => parent is 2 ? throw new GraphQLException("Broken.", "BROKEN") : 2,
            _ => null,
        },
        ResolveType = (_, _) => "Nothing",
    }));

    private static async ValueTask<object?> Value(string field)
    {
        if (field == "late")
        {
            await Task.Yield();
        }

        return field switch
        {
            "late" => throw new GraphQLException("Late.", "LATE"),
            "known" => throw new GraphQLException("Not today.", "OUT_OF_STOCK"),
            "secret" => throw new InvalidOperationException("password=hunter2"),
            "located" => throw new GraphQLException(new GraphQLError("Here.", "X")
            {
                Locations = [new Location(7, 8)],
                Extensions = new Dictionary<string, object?> { ["n"] = 1, ["s"] = new object?[] { "a", true, 1.5m, null } },
            }),
            "enum" => "BLUE",
            "int" => "five",
            "list" => 5,
            "lazy" => Lazy(),
            "words" => new object[] { 1, "two", 3 },
            "colors" => new[] { "RED", "BLUE" },
            "things" => new object[] { 1, 2 },
            "any" => 1,
            _ => null,
        };
    }

    private static IEnumerable Lazy()
    {
        yield return 1;
        throw new InvalidOperationException("The list broke off.");
    }
}
