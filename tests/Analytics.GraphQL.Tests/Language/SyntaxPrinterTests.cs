using Analytics.GraphQL.Language;
using Analytics.GraphQL.Tests.Oracle.Generation;

namespace Analytics.GraphQL.Tests.Language;

public class SyntaxPrinterTests
{
    [Fact]
    public void SyntaxPrinter_Should_UseOneLayout_When_DocumentIsPrinted()
    {
        var document = Parser.Parse("query Q($a:Int=1){b:c(d:{e:[1,$a]})@f{...G}} \"on G\" fragment G on T{h} type T implements A&B{\"i\"i(j:K!):[L]}");

        Assert.Equal(
            """
            query Q($a: Int = 1) {
              b: c(d: { e: [1, $a] }) @f {
                ...G
              }
            }

            "on G"
            fragment G on T {
              h
            }

            type T implements A & B {
              "i"
              i(j: K!): [L]
            }
            """.ReplaceLineEndings("\n"),
            SyntaxPrinter.Print(document));
    }

    [Fact]
    public void SyntaxPrinter_Should_KeepTheMeaning_When_ItsTextIsReadAgain()
    {
        var generator = new DocumentGenerator(SchemaOutline.CommonSchema, new GeneratorOptions());
        foreach (var source in Enumerable.Range(0, 500).Select(seed => generator.Generate(seed).Source)
            .Concat(Enumerable.Range(0, 500).Select(seed => TypeSystemGenerator.Generate(new Dice(seed)))))
        {
            var printed = SyntaxPrinter.Print(Parser.Parse(source));
            Assert.Equal(printed, SyntaxPrinter.Print(Parser.Parse(printed)));
            Assert.Equal(Meaning(source), Meaning(printed));
        }
    }

    /// <summary>The tokens with the values of strings, apart from those that may be left out: leading delimiters, and a plain <c>query</c>.</summary>
    private static List<(TokenKind, string)> Meaning(string source)
    {
        var lexer = new Lexer(source);
        var tokens = new List<(TokenKind, string)>();
        for (var token = lexer.Next(); token.Kind != TokenKind.EndOfFile; token = lexer.Next())
        {
            if (token.Kind is not (TokenKind.Pipe or TokenKind.Ampersand) && !token.IsKeyword("query"))
            {
                tokens.Add((token.Kind, token.Text));
            }
        }

        return tokens;
    }
}
