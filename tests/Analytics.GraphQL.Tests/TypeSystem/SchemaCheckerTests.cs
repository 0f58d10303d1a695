using System.Text.Json.Nodes;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class SchemaCheckerTests
{
    private static readonly string[] Faulty =
    [
        "schema { query: Q mutation: Q } type Q { a: Int }",
        "schema { query: Q mutation: Q subscription: Q } type Q { a: Int }",
        "type Query { __a: Int, b(__c: Int): Int } type __T { a: Int } enum E { __V } input I { __f: Int } directive @__d(__a: Int) on FIELD",
        "type Query type T interface I union U enum E input N",
        "type Query { a: I, b: [I!]!, c(d: Query, e: [Query]): Int } input I { f: Query, g: I } directive @d(a: Query) on FIELD",
        "type Query { a(b: Int! @deprecated): Int } input I { c: Int! @deprecated, d: Int! = 1 @deprecated } directive @d(a: Int! @deprecated) on FIELD",
        "type Query { a(b: Int = \"x\", c: [Int!] = [1, null, 2.5], d: I = { x: 1, z: 2 }): Int } input I { x: String, y: Int! } directive @d(a: Int = 1.5) on FIELD",
        "type Query { a(e: E = C, f: E = \"A\", k: K = { a: 1, b: 2 }, n: Int! = null): Int } enum E { A B } input K @oneOf { a: Int b: Int }",
        "type Query implements A { a: Int } interface A { a: Int b: Int }",
        "type Query implements A { a: Int } interface A { a: String }",
        "type Query implements A { a(b: Int): Int } interface A { a(b: String): Int }",
        "type Query implements A { a: Int } interface A { a(b: Int): Int }",
        "type Query implements A { a(b: Int!): Int } interface A { a: Int }",
        "type Query implements A & A { a: Int } interface A { a: Int }",
        "type Query implements B { a: Int } interface A { a: Int } interface B implements A { a: Int }",
        "type Query { a: A } interface A implements A { a: Int }",
        "type Query { a: A } interface A implements B { a: Int } interface B implements A { a: Int }",
        "type Query implements A { a: Int @deprecated } interface A { a: Int }",
        "type Query implements A { a: [Int], b: Int!, c: Query, d: Query } interface A { a: [Int!], b: [Int], c: A!, d: U } union U = T type T { a: Int }",
        "type Query { a: U } union U = Query | Query",
        "type Query { a(k: K): Int } input K @oneOf { a: Int! b: Int = 1 c: String! = \"x\" }",
        "type Query { a(i: I): Int } input I { i: I! }",
        "type Query { a(i: I): Int } input I { j: J! } input J { k: K! } input K { i: I! l: I! }",
        "type Query { a(i: I): Int } input I @oneOf { i: I j: J } input J { i: I! }",
        "type Query { a(i: I): Int } input I { i: I = {} }",
        "type Query { a(i: I): Int } input I { j: J = {} , x: Int } input J { k: [K] = [{}] } input K { i: I = { x: 1 } }",
    ];

    [SkippableFact]
    public void Check_Should_TellTheFaultsOfTheReference_When_SchemaIsFaulty()
    {
        using var oracle = GraphQLJsOracle.Start();
        var answers = oracle.Ask([.. Faulty.Select(sdl => new JsonObject { ["op"] = "validateSchema", ["sdl"] = sdl })]);

        var expected = answers.Select((answer, index) => Show(
            Faulty[index], answer.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()!)));
        Assert.Equal(expected, Faulty.Select(sdl => Show(sdl, SchemaChecker.Check(SchemaFromDocument.Build(sdl)))));
        Assert.All(answers, answer => Assert.NotEqual(0, answer.GetProperty("errors").GetArrayLength()));
    }

    [Fact]
    public void Check_Should_FindNothing_When_SchemaIsValid() =>
        Assert.All(SchemaDocuments.Valid, sdl => Assert.Empty(SchemaChecker.Check(SchemaFromDocument.Build(sdl))));

    [Fact]
    public void Check_Should_TellBadAndRepeatedNames_When_SchemaIsMadeByCode()
    {
        var type = new ObjectType("Query", () =>
        [
            new Field("a b", BuiltInScalars.Int),
            new Field("1a", BuiltInScalars.Int),
            new Field("", BuiltInScalars.Int),
            new Field("c", BuiltInScalars.Int) { Arguments = [new InputValue("d", BuiltInScalars.Int), new InputValue("d", BuiltInScalars.Int)] },
            new Field("c", new EnumType("E", [new EnumValue("true", 1), new EnumValue("A", 2), new EnumValue("A", 3)])),
        ]);

        Assert.Equal(
            [
                "Enum value \"E.A\" can only be defined once.",
                "Enum values cannot be named: true",
                "Field \"Query.c\" can only be defined once.",
                "Names must only contain [_a-zA-Z0-9] but \"a b\" does not.",
                "Names must start with [_a-zA-Z] but \"1a\" does not.",
                "Expected name to be a non-empty string.",
                "Argument \"Query.c(d:)\" can only be defined once.",
            ],
            SchemaChecker.Check(new Schema(type)));
    }

    private static string Show(string sdl, IEnumerable<string> faults) => sdl + "\n" + string.Join('\n', faults.Order(StringComparer.Ordinal));
}
