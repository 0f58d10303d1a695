using Analytics.GraphQL.Language;

namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Puts documents together from type system definitions and extensions of every form.</summary>
internal static class TypeSystemGenerator
{
    private const string Forms =
        """"
        extend schema @a @b(c: [1, { d: E }]) { query: Q subscription: S }
        extend schema @only
        "text" schema @a { mutation: M }
        extend scalar Day @specifiedBy(url: "https://example.org")
        type Empty
        type One implements & A & B @a(b: null) @b { "about" f("about x" x: Int = 1 @c, y: [[Int!]]! = [[1], []]): [One!]! @deprecated(reason: "r") }
        type Two implements A { f("""
          block about x
        """ x: Int, y: Long = { a: 1, b: "a text that is long enough to go beyond the width of a line, which is eighty" }): Int type: T input: on implements: extend }
        extend type One implements C
        extend type One @d
        extend type One { more: Int }
        interface I implements J & K { i: I }
        interface Bare
        extend interface I @x { y: Z }
        """ spread """ union U @a = | A | B
        union Nothing
        extend union U = C | D
        extend union U @x
        enum E @a { "first" A @b B """
        third
        """ C }
        enum None
        extend enum E { D }
        input In @oneOf { "x" a: Int = 1 @b b: In = { a: -1, b: { a: 2 } } }
        input Plain { a: [String!] = ["a", """b"""] }
        extend input In @x
        extend input In { c: Int }
        "about" directive @d("about a" a: Int = 1 @x, b: E) repeatable on | FIELD | QUERY
        directive @repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | VARIABLE_DEFINITION | ENUM_VALUE | SCHEMA
        directive @on("""
          two
          lines
        """ on: on) on SCALAR | OBJECT | FIELD_DEFINITION | INTERFACE | UNION | ENUM | INPUT_OBJECT | MUTATION | SUBSCRIPTION
        """";

    private static readonly IReadOnlyList<string> Definitions = Split(Forms + "\n" + GraphQLJsOracle.CommonSchema);

    public static string Generate(Dice dice)
    {
        var texts = Enumerable.Range(0, dice.Between(1, 4)).SelectMany(_ => TokenTexts.Split(dice.PickFrom(Definitions))).ToList();
        return dice.Chance(50) ? TokenTexts.JoinWithNoise(texts, dice) : TokenTexts.Join(texts);
    }

    private static List<string> Split(string sdl)
    {
        var starts = Parser.Parse(sdl).Definitions.Select(definition => definition.Location).ToList();
        var lines = sdl.Split('\n');
        return [.. starts.Select((start, i) => string.Join('\n', lines[(start.Line - 1)..(i + 1 < starts.Count ? starts[i + 1].Line - 1 : lines.Length)]))];
    }
}
