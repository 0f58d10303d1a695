using System.Text.Json;
using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle;

public class OracleTests
{
    [SkippableFact]
    public void Oracle_Should_Answer_When_Asked()
    {
        using var oracle = GraphQLJsOracle.Start();

        var answers = oracle.Ask(
        [
            GraphQLJsOracle.Question("parse", "{ a(x:1)"),
            GraphQLJsOracle.Question("parse", "{ a(x: \"\uD83D\uDE00\") }"),
            GraphQLJsOracle.Question("validate", "{ count }"),
            GraphQLJsOracle.Question("execute", "{ count }"),
            GraphQLJsOracle.Question("validateSchema", "", GraphQLJsOracle.CommonSchema),
        ]);

        Assert.Equal([false, true, true, true, true], answers.Select(answer => answer.GetProperty("ok").GetBoolean()));
        Assert.Equal("{\n  a(x: \"\uD83D\uDE00\")\n}", answers[1].GetProperty("print").GetString());
        Assert.Equal(JsonValueKind.Number, answers[3].GetProperty("data").GetProperty("count").ValueKind);
        Assert.Equal(0, answers[4].GetProperty("errors").GetArrayLength());
    }

    [SkippableFact]
    public void SyntaxPrinter_Should_PrintLikeTheOracle_When_DocumentIsTheCommonSchema()
    {
        using var oracle = GraphQLJsOracle.Start();

        var expected = oracle.Ask(GraphQLJsOracle.Question("parse", GraphQLJsOracle.CommonSchema)).GetProperty("print").GetString();

        Assert.Equal(expected, SyntaxPrinter.Print(Parser.Parse(GraphQLJsOracle.CommonSchema)));
    }
}
