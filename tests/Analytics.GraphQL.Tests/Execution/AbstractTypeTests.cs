using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Execution;

public sealed class AbstractTypeTests
{
    private const string Sdl = """
        type Query { pets: [Pet] all: [All] one: Pet odd: Pet }
        interface Pet { name: String friend: Pet }
        type Dog implements Pet { name: String friend: Pet barks: Boolean }
        type Puppy implements Pet { name: String friend: Pet age: Int }
        type Cat implements Pet { name: String friend: Pet lives: Int }
        union All = Dog | Cat | Puppy
        """;

    [Theory]
    [InlineData("{ pets { __typename name } }", """{"data":{"pets":[{"__typename":"Dog","name":"d"},{"__typename":"Cat","name":"c"},{"__typename":"Puppy","name":"p"},{"__typename":"Puppy","name":"w"}]}}""")]
    [InlineData("{ all { ... on Cat { lives } ... on Dog { barks } ... on Pet { name } } }", """{"data":{"all":[{"barks":true,"name":"d"},{"lives":9,"name":"c"},{"name":"p"},{"name":"w"}]}}""")]
    [InlineData("{ pets { friend { __typename ... on Dog { barks } ... on Cat { lives friend { name } } } } }", """{"data":{"pets":[{"friend":{"__typename":"Cat","lives":9,"friend":{"name":"d"}}},{"friend":{"__typename":"Dog","barks":true}},{"friend":null},{"friend":null}]}}""")]
    public async Task Value_Should_BeOfItsClrTypesObjectType_When_NoFunctionNamesIt(string query, string expected)
    {
        Assert.Equal(expected, await Executor(null, inFrames: false).RunAsync(query));
        Assert.Equal(expected, await Executor(null, inFrames: true).RunAsync(query));
    }

    [Fact]
    public async Task Value_Should_BeOfTheNamedType_When_AFunctionNamesIt() =>
        Assert.Equal("""{"data":{"one":{"__typename":"Cat"}}}""", await Executor((_, _) => "Cat", false).RunAsync("{ one { __typename } }"));

    [Theory]
    [InlineData("Query")]
    [InlineData("Unknown")]
    [InlineData(null)]
    public async Task Value_Should_BeAnError_When_TheFunctionNamesNoPossibleType(string? name)
    {
        var answer = await Executor((_, _) => name, inFrames: true).RunToJsonAsync("{ one { name } }");
        Assert.Equal("""["one"]""", answer.GetProperty("errors")[0].GetProperty("path").GetRawText());
        Assert.Equal("""{"one":null}""", answer.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Value_Should_BeAnError_When_ItsClrTypeIsNotKnown()
    {
        var answer = await Executor(null, inFrames: false).RunToJsonAsync("{ odd { name } }");
        Assert.Equal("INTERNAL_ERROR", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static TestExecutor Executor(Func<string, object, string?>? resolveType, bool inFrames) => new(SchemaFromDocument.Build(Sdl, new SchemaBindings
    {
        Resolver = (type, field) => type == "Query" || inFrames ? (_, parent) => ValueTask.FromResult(Read(parent, field)) : null,
        Pure = (type, field) => type == "Query" || inFrames ? null : parent => Read(parent, field),
        ResolveType = resolveType,
        RuntimeType = name => name switch
        {
            "Dog" => typeof(Dog),
            "Puppy" => typeof(Puppy),
            "Cat" => typeof(Cat),
            _ => null,
        },
    }));

    private static object? Read(object? parent, string field)
    {
        var dog = new Dog("d", "c");
        return (parent, field) switch
        {
            (null, "pets" or "all") => new Pet[] { dog, new Cat("c", "d"), new Puppy("p"), new Whelp("w") },
            (null, "odd") => "odd",
            (null, _) => dog,
            (Pet pet, "name") => pet.Name,
            (Pet { Friend: "c" }, "friend") => new Cat("c", "d"),
            (Pet { Friend: "d" }, "friend") => dog,
            (_, "barks") => true,
            (_, "lives") => 9,
            _ => null,
        };
    }

    private record Pet(string Name, string? Friend);

    private record Dog(string Name, string? Friend) : Pet(Name, Friend);

    private record Puppy(string Name) : Dog(Name, null);

    private sealed record Whelp(string Name) : Puppy(Name);

    private sealed record Cat(string Name, string? Friend) : Pet(Name, Friend);
}
