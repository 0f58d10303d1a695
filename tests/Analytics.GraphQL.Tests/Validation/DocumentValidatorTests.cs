using Analytics.GraphQL.Language;
using Analytics.GraphQL.Validation;

namespace Analytics.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    private static readonly ValidationOptions NoSuggestions = new() { Suggestions = false };

    [Fact]
    public void Validator_Should_NameCodeAndRule_When_DocumentIsWrong()
    {
        var error = Assert.Single(DocumentValidator.Validate(Validated.Schema, Parser.Parse("{ nothing }")));

        Assert.Equal("VALIDATION_ERROR", error.Code);
        Assert.Equal("FieldsOnCorrectType", error.Extensions!["rule"]);
    }

    [Theory]
    [InlineData("{ cuont }", "Cannot query field \"cuont\" on type \"Query\". (1:3)")]
    [InlineData("{ node(id: 1) { population } }", "Cannot query field \"population\" on type \"Node\". (1:17)")]
    [InlineData("{ count @mark(lable: \"a\") }", "Unknown argument \"lable\" on directive \"@mark\". (1:15)")]
    [InlineData("{ cities(frist: 1) { id } }", "Unknown argument \"frist\" on field \"Query.cities\". (1:10)")]
    [InlineData("{ node(id: 1) { ... on Citty { id } } }", "Unknown type \"Citty\". (1:24)")]
    [InlineData("{ echo(shade: REDD) }", "Value \"REDD\" does not exist in \"Shade\" enum. (1:15)")]
    [InlineData("{ city(key: {nmae: \"a\", id: 1}) { id } }", "Expected value of type \"Key\" not to include unknown field \"nmae\", found: { nmae: \"a\", id: 1 }. (1:14)")]
    public void Validator_Should_SuggestNothing_When_SuggestionsAreOff(string document, string expected) =>
        Assert.Equal([expected], Validated.Errors(document, options: NoSuggestions));

    [Fact]
    public void Validator_Should_ReportInTheOrderOfTheDocument_When_SeveralRulesAreBroken() => Assert.Equal(
        [
            "Variable \"$x\" is not defined. (1:16, 1:1)",
            "Int cannot represent non-integer value: \"a\" (1:33)",
            "Unknown directive \"@no\". (1:38)",
            "Field \"cities\" of type \"[City!]!\" must have a selection of subfields. Did you mean \"cities { ... }\"? (1:42)",
            "Fragment \"F\" is never used. (1:51)",
        ],
        Validated.Errors("{ a: echo(int: $x) b: echo(int: \"a\") @no cities } fragment F on City { id }"));

    [Fact]
    public void Validator_Should_RefuseANullableVariable_When_TheOneOfObjectItselfMustBeGiven() => Assert.Equal(
        ["Variable \"$i\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Key\". (1:7, 1:32)"],
        Validated.Errors("query($i: ID) { city(key: {id: $i}) { id } }"));

    [Fact]
    public void Validator_Should_RefuseANumber_When_AFloatWouldBeInfinite() => Assert.Equal(
        ["Float cannot represent non numeric value: 1e400 (1:15)"],
        Validated.Errors("{ echo(float: 1e400) }"));
}
