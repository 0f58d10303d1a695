using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Language;

public class ParserTests
{
    [Fact]
    public void Parser_Should_ReadEveryPart_When_DocumentIsAnOperation()
    {
        var document = Parser.Parse(
            """
            "what" query Q("which" $a: [Int!]! = [1, 2] @d, $b: In) @on(x: $a) {
              alias: field(a: {b: [$b, null, true, E, 1.5e3, "s", -0]}) @skip(if: false) { ...F ... on T { x } ... @d { y } }
            }
            fragment F on T { z }
            """);

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("what", operation.Description!.Value);
        Assert.Equal("which", operation.VariableDefinitions[0].Description!.Value);
        Assert.Equal(new Location(1, 16), operation.VariableDefinitions[0].Location);
        var field = Assert.IsType<FieldNode>(operation.SelectionSet.Selections[0]);
        Assert.Equal(("alias", "field"), (field.Alias!.Value, field.Name.Value));
        Assert.Equal(new Location(2, 3), field.Location);
        Assert.Equal(3, field.SelectionSet!.Selections.Count);
        Assert.Equal("T", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).TypeCondition.Name.Value);
    }

    [Theory]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{}", 1, 2, "Expected Name, found \"}\".")]
    [InlineData("{ a(b: ?) }", 1, 8, "Unexpected character: \"?\".")]
    [InlineData("fragment on on T { a }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("query ($a: Int = $b) { a }", 1, 18, "Unexpected variable \"$b\" in constant value.")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A { b: C }", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("extend type A", 1, 14, "Unexpected <EOF>.")]
    [InlineData("enum E { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @a on NOWHERE", 1, 17, "Unexpected Name \"NOWHERE\".")]
    [InlineData("type A {}", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("{ a }\r\n\r\n  \"\"\"x\ny\"\"\" ?", 4, 6, "Unexpected character: \"?\".")]
    public void Parser_Should_SayWhereAndWhat_When_DocumentIsWrong(string source, int line, int column, string message)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse(source)).Error;

        Assert.Equal("Syntax Error: " + message, error.Message);
        Assert.Equal([new Location(line, column)], error.Locations);
        Assert.Equal(ErrorCodes.Syntax, error.Code);
    }

    [Fact]
    public void Parser_Should_ReadTypesAndValues_When_TheyStandAlone()
    {
        var type = Assert.IsType<NonNullTypeNode>(Parser.ParseType("[Int!]!"));
        Assert.IsType<NonNullTypeNode>(Assert.IsType<ListTypeNode>(type.OfType).OfType);
        Assert.Equal(2, Assert.IsType<ListValueNode>(Parser.ParseValue("[$a {}]")).Values.Count);
        Assert.Throws<SyntaxException>(() => Parser.ParseType("Int Int"));
    }
}
