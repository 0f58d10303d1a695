using System.Text.Json.Nodes;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class SchemaFromDocumentTests
{
    [Fact]
    public void Schema_Should_HoldDefinitionsAndExtensions_When_BothAreGiven()
    {
        var schema = SchemaFromDocument.Build("""
            "About." schema { query: Root }
            extend schema { mutation: Change }
            type Root implements Named { name: String, friends(first: Int! = 10 @deprecated): [Root!]! }
            extend type Root { color: Color @deprecated(reason: "old") }
            type Change { paint(input: Paint!): Root }
            interface Named { name: String }
            enum Color { RED }
            extend enum Color { GREEN }
            input Paint @oneOf { color: Color }
            extend input Paint { code: Int }
            scalar Day @specifiedBy(url: "https://day.example")
            directive @tag(name: String!) repeatable on OBJECT | FIELD_DEFINITION
            """);

        Assert.Equal("About.", schema.Description);
        Assert.Equal("Root", schema.QueryType.Name);
        Assert.Equal("Change", schema.MutationType!.Name);
        Assert.Equal(["name", "friends", "color"], schema.QueryType.Fields.Select(field => field.Name));
        Assert.Equal("old", schema.QueryType.FindField("color")!.DeprecationReason);
        var first = schema.QueryType.FindField("friends")!.Arguments.Single();
        Assert.Equal(10, first.CoercedDefault);
        Assert.Equal("No longer supported", first.DeprecationReason);
        Assert.Equal("[Root!]!", schema.QueryType.FindField("friends")!.Type.ToString());
        Assert.Equal("GREEN", ((EnumType)schema.FindType("Color")!).FindByName("GREEN")!.Value);
        Assert.True(((InputObjectType)schema.FindType("Paint")!).IsOneOf);
        Assert.Equal("https://day.example", ((ScalarType)schema.FindType("Day")!).SpecifiedBy!.OriginalString);
        Assert.True(schema.FindDirective("tag")!.IsRepeatable);
        Assert.NotNull(schema.FindDirective("skip"));
        Assert.Same(schema.QueryType, schema.PossibleTypesOf(schema.FindType("Named")!).Single());
    }

    [Fact]
    public void Schema_Should_ListTypesByName_When_DefinedInAnyOrder()
    {
        var names = SchemaFromDocument.Build("type Query { z: Z, a: A } type Z { x: Int } type A { x: Int }").Types.Select(type => type.Name).ToArray();

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("type Query { a: Strin }", "Unknown type \"Strin\". Did you mean \"String\"?")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once.")]
    [InlineData("type Query { a: Int } extend type Query { a: Int }", "Field \"Query.a\" can only be defined once.")]
    [InlineData("type Query { a(b: Int, b: Int): Int }", "Argument \"Query.a(b:)\" can only be defined once.")]
    [InlineData("type Query { a: E } enum E { A A }", "Enum value \"E.A\" can only be defined once.")]
    [InlineData("type Query { a: Int } extend type Qury { b: Int }", "Cannot extend type \"Qury\" because it is not defined. Did you mean \"Query\"?")]
    [InlineData("type Query { a: Int } extend enum Query { B }", "Cannot extend non-enum type \"Query\".")]
    [InlineData("type Query { a: Int } schema { query: Query } schema { query: Query }", "Must provide only one schema definition.")]
    [InlineData("type Query { a: Int } type B implements Query { a: Int }", "Type B must only implement Interface types, it cannot implement Query.")]
    [InlineData("type Query { a: U } union U = Int", "Union type U can only include Object types, it cannot include Int.")]
    [InlineData("type Query { a: Int } input Mutation { a: Int }", "Mutation root type must be Object type if provided, it cannot be Mutation.")]
    [InlineData("type Query { a: Int @skip(if: true) }", "Directive \"@skip\" may not be used on FIELD_DEFINITION.")]
    [InlineData("type Query { a: Int @x }", "Unknown directive \"@x\".")]
    [InlineData("type Query { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location.")]
    [InlineData("type Query { a: S } scalar S @specifiedBy", "Argument \"@specifiedBy(url:)\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("type Query { a: Int @deprecated(reason: 1) }", "Argument \"@deprecated(reason:)\" has invalid value: String cannot represent a non string value: 1")]
    [InlineData("type Query { a: Int } directive @d(a: Int @d) on ARGUMENT_DEFINITION", "Directive @d must not reference itself, directly or through others.")]
    [InlineData("type Query { a: Int } directive @d(a: [I!]) on INPUT_FIELD_DEFINITION input I { j: J } input J { a: Int @d }", "Directive @d must not reference itself, directly or through others.")]
    public void Document_Should_BeRefused_When_ItMakesNoSchema(string sdl, string fault) =>
        Assert.Contains(fault, Assert.Throws<SchemaException>(() => SchemaFromDocument.Build(sdl)).Faults);

    [Fact]
    public void Document_Should_TellAllFaults_When_ThereAreMany() => Assert.Equal(
        ["Unknown type \"B\".", "Unknown type \"C\".", "Unknown directive \"@d\"."],
        Assert.Throws<SchemaException>(() => SchemaFromDocument.Build("type Query { a: B, b(c: C): Int @d }")).Faults);

    [SkippableFact]
    public void Document_Should_BeRefusedInTheWordsOfTheReference_When_ItMakesNoSchema()
    {
        string[] documents =
        [
            "type Query { a: Strin, b(c: Qury): [Bolean!]! } input I { a: Quer! } union U = Query | Nothing type T implements Nix { a: Int }",
            "type Query { a: Int } type Query { b: Int } enum Query { A } scalar S scalar S",
            "type Query { a: Int a: Int } extend type Query { a: Int } input I { b: Int b: Int } interface F { c: Int c: Int }",
            "type Query { a(b: Int, b: Int): Int } directive @d(e: Int, e: Int) on FIELD directive @d on QUERY",
            "type Query { a: E } enum E { A A } extend enum E { A }",
            "type Query { a: Int } extend type Qury { b: Int } extend enum Query { B } extend input Query { a: Int } extend scalar Query @x extend union Query = Query",
            "type Query { a: Int } schema { query: Query query: Query } schema { query: Query mutation: M } extend schema { mutation: M } type M { a: Int }",
            "type Query { a: Int @skip(if: true) b: Int @x c(d: Int @oneOf): Int } enum E { A @specifiedBy(url: \"x\") } scalar S @deprecated @include(if: true)",
            "type Query { a: Int @deprecated @deprecated(reason: \"x\") } directive @r(a: Int!) repeatable on OBJECT type T @r(a: 1) @r(a: 2) @r { a: Int }",
            "type Query { a: S @deprecated(reson: \"x\") } scalar S @specifiedBy",
            "type Query { a: Int @deprecated(reason: 1) }",
            "type Query { a: Int @deprecated(reason: null) }",
        ];
        using var oracle = GraphQLJsOracle.Start();
        var answers = oracle.Ask([.. documents.Select(sdl => new JsonObject { ["op"] = "printSchema", ["sdl"] = sdl })]);

        Assert.Equal(
            answers.Select((answer, index) => Show(documents[index], answer.GetProperty("message").GetString()!.Split("\n\n"))),
            documents.Select(sdl => Show(sdl, Assert.Throws<SchemaException>(() => SchemaFromDocument.Build(sdl)).Faults)));
    }

    private static string Show(string sdl, IEnumerable<string> faults) =>
        sdl + "\n" + string.Join('\n', faults.Distinct().Order(StringComparer.Ordinal));
}
