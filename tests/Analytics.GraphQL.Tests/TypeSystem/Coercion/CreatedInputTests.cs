using System.Text.Json;
using Analytics.GraphQL.Execution;
using Analytics.GraphQL.Language;
using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Tests.TypeSystem;

public sealed class CreatedInputTests
{
    private static readonly InputObjectType Span = new("Span", () => [new InputValue("from", BuiltInScalars.Int), new InputValue("to", BuiltInScalars.Int)])
    {
        Create = fields => fields.Fields.ToDictionary(field => field.Key.Name, field => (int)field.Value!) is var given && given["from"] <= given["to"]
            ? new Range(given["from"], given["to"])
            : given["to"] < 0 ? throw new GraphQLException("No.", "NO_SPAN") : throw new CoercionException("A span cannot end before it starts."),
    };

    private static readonly Schema Schema = new(new ObjectType("Query", () =>
    [
        new Field("a", BuiltInScalars.Int) { Arguments = [new InputValue("span", Span), new InputValue("other", BuiltInScalars.Int)] },
    ]));

    [Fact]
    public void Input_Should_BecomeTheMadeValue_When_CodeMakesIt()
    {
        Assert.Equal([1..3, ResolverContext.Missing], Arguments("{ a(span: { from: 1, to: 3 }) }", "{}"));
        Assert.Equal([2..4, 5], Arguments("query($s: Span, $o: Int = 5) { a(span: $s, other: $o) }", "{\"s\":{\"from\":2,\"to\":4}}"));
        Assert.Equal([2..4, null], Arguments("query($f: Int!) { a(span: { from: $f, to: 4 }, other: null) }", "{\"f\":2}"));
    }

    [Theory]
    [InlineData("{ a(span: { from: 3, to: 1 }) }", "Argument \"Query.a(span:)\" has invalid value: A span cannot end before it starts.", "VARIABLE_INVALID")]
    [InlineData("query($f: Int = 3) { a(span: { from: $f, to: 1 }) }", "Argument \"Query.a(span:)\" has invalid value: A span cannot end before it starts.", "VARIABLE_INVALID")]
    [InlineData("{ a(span: { from: 3, to: -1 }) }", "No.", "NO_SPAN")]
    public void Argument_Should_BeAnError_When_CodeRefusesIt(string document, string message, string code)
    {
        var fault = Assert.Throws<GraphQLException>(() => Arguments(document, "{}"));

        Assert.Equal((message, code), (fault.Error.Message, fault.Error.Code));
    }

    [Theory]
    [InlineData(1, "Variable \"$s\" has invalid value: A span cannot end before it starts.", "VARIABLE_INVALID")]
    [InlineData(-1, "No.", "NO_SPAN")]
    public void Variable_Should_BeAnError_When_CodeRefusesIt(int to, string message, string code)
    {
        var operation = (OperationDefinitionNode)Parser.Parse("query($s: Span) { a(span: $s) }").Definitions[0];
        using var variables = JsonDocument.Parse($"{{\"s\":{{\"from\":2,\"to\":{to}}}}}");

        Assert.Null(VariableCoercion.Coerce(Schema, operation, variables.RootElement, true, out var errors));
        Assert.Equal((message, code, new Location(1, 7)), (errors.Single().Message, errors.Single().Code, errors.Single().Locations.Single()));
    }

    [Fact]
    public void Variables_Should_StopAtFiftyErrors_When_EverythingIsWrong()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("query($s: [Int]) { a }").Definitions[0];
        using var variables = JsonDocument.Parse($"{{\"s\":[{string.Join(',', Enumerable.Repeat("true", 100_000))}]}}");

        Assert.Null(VariableCoercion.Coerce(Schema, operation, variables.RootElement, true, out var errors));
        Assert.Equal(51, errors.Count);
        Assert.Equal("Too many errors processing variables, error limit reached. Execution aborted.", errors[^1].Message);
    }

    [Fact]
    public void Error_Should_BeShort_When_TheValueIsLong()
    {
        var operation = (OperationDefinitionNode)Parser.Parse("query($s: Span) { a }").Definitions[0];
        using var variables = JsonDocument.Parse($"{{\"s\":{{\"x\":\"{new string('a', 100_000)}\",\"y\":1}}}}");

        Assert.Null(VariableCoercion.Coerce(Schema, operation, variables.RootElement, true, out var errors));
        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1_000, 1_200));
    }

    [Theory]
    [InlineData("{ a(span: { from: 1, to: 3 }, other: 4) }", true)]
    [InlineData("{ a }", true)]
    [InlineData("query($o: Int) { a(span: { from: 1, to: 3 }, other: $o) }", false)]
    public void Constants_Should_BeCoercedOnce_When_NothingDependsOnVariables(string document, bool isConstant)
    {
        var node = (FieldNode)((OperationDefinitionNode)Parser.Parse(document).Definitions[0]).SelectionSet.Selections[0];
        var plan = new ArgumentPlan("Query.a", Schema.QueryType.Fields[0].Arguments, node.Arguments, node);
        var (first, second) = (plan.Coerce(VariableValues.None), plan.Coerce(VariableValues.None));

        Assert.Equal(isConstant, plan.IsConstant);
        Assert.Equal(isConstant, ReferenceEquals(first, second));
        Assert.Equal(first[0], second[0]);
    }

    private static object?[] Arguments(string document, string json)
    {
        var operation = (OperationDefinitionNode)Parser.Parse(document).Definitions[0];
        using var variables = JsonDocument.Parse(json);
        var values = VariableCoercion.Coerce(Schema, operation, variables.RootElement, true, out _)!;
        var node = (FieldNode)operation.SelectionSet.Selections[0];
        return new ArgumentPlan("Query.a", Schema.QueryType.Fields[0].Arguments, node.Arguments, node).Coerce(values);
    }
}
