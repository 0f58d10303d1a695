namespace Analytics.GraphQL.Tests.Oracle;

/// <summary>A way in which we keep to the specification of September 2025 and the reference implementation does not.</summary>
internal sealed record ParserDifference(string Why, string Example, Func<ParseVerdict, ParseVerdict, bool> Explains)
{
    public static IReadOnlyList<ParserDifference> Known { get; } =
    [
        new(
            "An extension of a directive is a draft, not in the specification.",
            "extend directive @a @b",
            (ours, _) => ours.Message == "Syntax Error: Unexpected Name \"directive\"."),
        new(
            "Directives on directive definitions are a draft, not in the specification.",
            "directive @a @b on FIELD",
            (ours, _) => ours.Message == "Syntax Error: Expected \"on\", found \"@\"."),
        new(
            "The location of directive definitions is part of that draft.",
            "directive @a on DIRECTIVE_DEFINITION",
            (ours, _) => ours.Message == "Syntax Error: Unexpected Name \"DIRECTIVE_DEFINITION\"."),
        new(
            "The location of fragment variables is a draft, not in the specification.",
            "directive @a on FRAGMENT_VARIABLE_DEFINITION",
            (ours, _) => ours.Message == "Syntax Error: Unexpected Name \"FRAGMENT_VARIABLE_DEFINITION\"."),
        new(
            "The specification sets no bound to the leading zeros of a braced escape.",
            "{ a(b: \"\\u{000000000041}\") }",
            (ours, theirs) => ours.Message != theirs.Message
                && theirs.Message?.StartsWith("Syntax Error: Invalid Unicode escape sequence: \"\\u{0", StringComparison.Ordinal) == true),
    ];

    public static bool IsKnown(ParseVerdict ours, ParseVerdict theirs) => Known.Any(difference => difference.Explains(ours, theirs));
}
