using Analytics.GraphQL.Tests.Oracle;

namespace Analytics.GraphQL.Tests.TypeSystem;

/// <summary>Schemas for comparisons with the reference implementation.</summary>
internal static class SchemaDocuments
{
    public static IReadOnlyList<string> Valid { get; } =
    [
        GraphQLJsOracle.CommonSchema,
        "type Query { a: Int }",
        "schema { query: Q mutation: M subscription: S } type Q { a: Int } type M { a: Int } type S { a: Int }",
        "schema { query: Query } type Query { a: Int } type Mutation { b: Int }",
        "\"Of all.\" schema { query: Query } type Query { a: Int }",
        Descriptions,
        Defaults,
        Extensions,
        "type Query { a: Int @deprecated(reason: \"\"\"a\nb \"c\" \\ é \"\"\") b: Int @deprecated c(d: Int @deprecated(reason: \"\")): Int }",
        "scalar Url @specifiedBy(url: \"https://example.org/\\u00e9?a=\\\"b\\\"\") type Query { a: Url }",
        "directive @a(b: Int = 1, \"c\" c: [String!]! = [\"x\"]) repeatable on FIELD | OBJECT directive @b on QUERY type Query { a: Int }",
    ];

    private static string Descriptions => """"
        """
        Several
          lines, with "quotes" and a \""" mark.

        And a blank one.
        """
        type Query {
          "One line."
          a(
            "First." b: Int
            """
            Second,
            two lines.
            """
            c: Int = 3 @deprecated): E
          d(e: Int, "Last." f: Int): U
          "" g: Int
          " leading blank" h: Int
          "trailing backslash \\" i: Int
          "trailing \"quote\"" j: Int
          "control \u0007 and \r return" k: Int
          "  all\n  indented" l: Int
          "a very long line that is longer than seventy characters, so that it is put on lines of its own" m: Int
          "中文 and 😀" n: Int
          "ends blank\n" o: Int
          "\ttab" p: Int
        }
        "An enum." enum E { "x" A B "y" C @deprecated(reason: "no") }
        "A union." union U = Query
        "An input." input I { "f" a: Int "g" b: [Int!]! = [1] }
        "A scalar." scalar S
        "An interface." interface F { a: Int }
        "A directive." directive @d("x" a: Int "y" b: Int) on FIELD
        """";

    private static string Defaults => """"
        type Query {
          a(i: Int = 1, f: Float = 1.50e3, s: String = "é\n\u0001\"", b: Boolean = false, n: Int = null, e: E = A): Int
          c(l: [Int] = [1, null, 3], o: I = { a: 1, b: { a: 2 }, l: [A, B] }, w: [Int] = 5, t: String = """block "text" """): Int
          d(long: [String] = ["aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", "cccccccccccccccccccc"]): Int
          g(empty: [Int] = [], none: I = {}): Int
        }
        enum E { A B }
        input I { a: Int = 7, b: I, l: [E!] = A }
        """";

    private static string Extensions => """
        extend type Query { b: Int }
        type Query implements A { a: Int }
        extend type Query implements B
        interface A { a: Int }
        interface B { b: Int }
        extend interface B implements C { c: Int }
        interface C { c: Int }
        extend type Query { c: Int }
        extend type Query implements C
        union U = Query
        extend union U = T
        type T { a: Int }
        input I @oneOf { a: Int }
        extend input I { b: Int }
        scalar S
        extend scalar S @specifiedBy(url: "https://example.org")
        enum E { A }
        extend enum E { B }
        extend schema { mutation: T }
        schema { query: Query }
        """;
}
