namespace Analytics.GraphQL.Tests.Oracle.Generation;

/// <summary>Makes documents that try a printer: strings of every shape, and items whose lines end about the width where they are broken.</summary>
internal static class LayoutGenerator
{
    private static readonly string[] Pieces =
        ["\\\"", "\\\\", " ", "  ", "\t", "a", "word", "\\n", "\\u{e9}", "é", "\U0001F600", "#", ",", "\u0001", "\u007f", "\u2028", "\f"];

    private static readonly string[] BlockPieces = [.. Pieces, "\"", "\"", "\n", "\n", "\n  ", "\r\n", "\r", "\\\"\"\"", "\\"];

    public static string Generate(Dice dice)
    {
        var description = dice.Chance(30) ? MakeString(dice) + " " : "";
        var variables = dice.Chance(50) ? "" : $"({string.Join(" ", Many(dice, 1, 3, () => $"{(dice.Chance(30) ? MakeString(dice) : "")} $v: [Int!] = {MakeValue(dice, 1)}"))})";
        var arguments = string.Join(", ", Many(dice, 1, 4, () => $"{MakeName(dice)}: {MakeValue(dice, 3)}"));
        return $"{description}query {variables} {{ {MakeName(dice)}: {MakeName(dice)}({arguments}) @d(e: {MakeValue(dice, 2)}) {{ f }} }}"
            + $" {MakeString(dice)} type T {{ {MakeString(dice)} f({MakeString(dice)} a: Int = {MakeValue(dice, 2)}, b: Int): X }}";
    }

    private static string MakeValue(Dice dice, int depth) => dice.Between(depth > 0 ? 0 : 2, 4) switch
    {
        0 => $"[{string.Join(", ", Many(dice, 0, 5, () => MakeValue(dice, depth - 1)))}]",
        1 => $"{{{string.Join(", ", Many(dice, 0, 4, () => $"{MakeName(dice)}: {MakeValue(dice, depth - 1)}"))}}}",
        2 => MakeString(dice),
        _ => MakeName(dice),
    };

    private static string MakeName(Dice dice) => new('n', dice.Between(1, dice.Chance(20) ? 60 : 12));

    private static string MakeString(Dice dice)
    {
        var isBlock = dice.Chance(60);
        var filling = dice.Chance(15) ? new string('x', dice.Between(60, 75)) : "";
        var text = filling + string.Concat(Many(dice, 0, 9, () => dice.Pick(isBlock ? BlockPieces : Pieces)));
        var end = isBlock && (dice.Chance(30) || text.EndsWith('"') || text.EndsWith('\\')) ? dice.Pick("\n", " ", ".") : "";
        return isBlock ? $"\"\"\"{text}{end}\"\"\"" : $"\"{text}\"";
    }

    private static List<string> Many(Dice dice, int from, int to, Func<string> make) =>
        [.. Enumerable.Range(0, dice.Between(from, to)).Select(_ => make())];
}
