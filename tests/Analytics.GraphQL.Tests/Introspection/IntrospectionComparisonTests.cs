using System.Text.Json.Nodes;
using Analytics.GraphQL.Tests.Execution;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.GraphQL.Tests.TypeSystem;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.Introspection;

/// <summary>What the reference implementation says of a schema, and what it makes of our answer.</summary>
public sealed class IntrospectionComparisonTests
{
    [SkippableFact]
    public async Task Answer_Should_EqualTheReference_When_EverythingIsAsked()
    {
        using var oracle = GraphQLJsOracle.Start();
        var references = oracle.Ask([.. SchemaDocuments.Valid.Select(sdl => new JsonObject { ["op"] = "introspect", ["sdl"] = sdl })]);
        var query = Query(oracle);

        for (var index = 0; index < references.Count; index++)
        {
            var expected = IntrospectionAnswers.WithoutExtras(JsonNode.Parse(references[index].GetProperty("data").GetRawText())!);
            var actual = await AnswerAsync(SchemaFromDocument.Build(SchemaDocuments.Valid[index]), query);

            Assert.Equal(IntrospectionAnswers.Sorted(expected), IntrospectionAnswers.Sorted(actual));
        }
    }

    [SkippableFact]
    public async Task Answer_Should_MakeAClientSchemaWithOurPrint_When_ReadByTheReference()
    {
        using var oracle = GraphQLJsOracle.Start();
        var query = Query(oracle);

        foreach (var schema in SchemaDocuments.Valid.Select(sdl => SchemaFromDocument.Build(sdl)))
        {
            var answer = oracle.Ask(new JsonObject { ["op"] = "printIntrospection", ["data"] = await AnswerAsync(schema, query) });

            Assert.True(answer.GetProperty("ok").GetBoolean(), answer.ToString());
            Assert.Equal(answer.GetProperty("print").GetString(), SchemaPrinter.Print(schema));
        }
    }

    private static string Query(GraphQLJsOracle oracle) =>
        oracle.Ask(new JsonObject { ["op"] = "introspectionQuery" }).GetProperty("source").GetString()!;

    private static async Task<JsonNode> AnswerAsync(Schema schema, string query)
    {
        var answer = JsonNode.Parse(await new TestExecutor(schema).RunAsync(query))!;
        Assert.Null(answer["errors"]);
        return answer["data"]!.DeepClone();
    }
}
