using Analytics.GraphQL.Tests.Execution;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Introspection;

public sealed class IntrospectionTests
{
    private static readonly Schema Schema = SchemaFromDocument.Build("""
        type Query { a(old: Int @deprecated, new: Int = 1): E! b: Int @deprecated(reason: "gone") }
        enum E { A B @deprecated }
        input I { a: Int b: [Int!] @deprecated }
        directive @d(a: Int b: Int @deprecated) repeatable on FIELD | QUERY
        """);

    [Theory]
    [InlineData("{ __type(name: \"Nothing\") { name } }", """{"__type":null}""")]
    [InlineData("query($n: String!) { __type(name: $n) { kind name } }", """{"__type":{"kind":"ENUM","name":"E"}}""")]
    [InlineData("{ __type(name: \"Query\") { fields { name } } }", """{"__type":{"fields":[{"name":"a"}]}}""")]
    [InlineData("{ __type(name: \"Query\") { fields(includeDeprecated: true) { name isDeprecated deprecationReason args { name } } } }",
        """{"__type":{"fields":[{"name":"a","isDeprecated":false,"deprecationReason":null,"args":[{"name":"new"}]},{"name":"b","isDeprecated":true,"deprecationReason":"gone","args":[]}]}}""")]
    [InlineData("{ __type(name: \"E\") { enumValues { name } all: enumValues(includeDeprecated: true) { name } } }",
        """{"__type":{"enumValues":[{"name":"A"}],"all":[{"name":"A"},{"name":"B"}]}}""")]
    [InlineData("{ __type(name: \"I\") { isOneOf inputFields { name } all: inputFields(includeDeprecated: true) { name type { kind ofType { kind ofType { name } } } } } }",
        """{"__type":{"isOneOf":false,"inputFields":[{"name":"a"}],"all":[{"name":"a","type":{"kind":"SCALAR","ofType":null}},{"name":"b","type":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"Int"}}}}]}}""")]
    [InlineData("{ __schema { __typename queryType { name } mutationType { name } } __typename }",
        """{"__schema":{"__typename":"__Schema","queryType":{"name":"Query"},"mutationType":null},"__typename":"Query"}""")]
    [InlineData("{ __type(name: \"__TypeKind\") { kind fields { name } interfaces { name } possibleTypes { name } isOneOf specifiedByURL } }",
        """{"__type":{"kind":"ENUM","fields":null,"interfaces":null,"possibleTypes":null,"isOneOf":null,"specifiedByURL":null}}""")]
    public async Task Answer_Should_TellTheSchema_When_Asked(string query, string data) =>
        Assert.Equal($"{{\"data\":{data}}}", await new TestExecutor(Schema).RunAsync(query, """{"n":"E"}"""));

    [Fact]
    public async Task Directive_Should_ShowPlacesAndArguments_When_Asked()
    {
        var answer = await new TestExecutor(Schema).RunAsync("{ __schema { directives { name isRepeatable locations args { name } all: args(includeDeprecated: true) { name } } } }");

        Assert.Contains(
            """{"name":"d","isRepeatable":true,"locations":["FIELD","QUERY"],"args":[{"name":"a"}],"all":[{"name":"a"},{"name":"b"}]}""",
            answer,
            StringComparison.Ordinal);
    }
}
