namespace Analytics.GraphQL.Tests.Validation;

/// <summary>Valid documents of about 5,000 tokens that are made to be expensive.</summary>
internal static class HostileDocuments
{
    public static string Aliases => $"{{ {Many(1_600, i => $"a{i}: count")} }}";

    public static string OneField => $"{{ {Many(4_900, _ => "count")} }}";

    public static string OneSelection => $"{{ {Many(1_200, _ => "cities { id }")} }}";

    /// <summary>As many pairs of different selections as 5,000 tokens allow.</summary>
    public static string DifferentSelections => $"{{ {Many(800, i => $"cities {{ a{i}: id }}")} }}";

    /// <summary>Each fragment spreads the next one twice: 2 to the power of 450 fields if they were spread out.</summary>
    public static string DoublingFragments =>
        $"{{ ...F0 }} {Many(450, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}")} fragment F450 on Query {{ count }}";

    /// <summary>As before, through two fields of one response name.</summary>
    public static string DoublingFields =>
        $"{{ cities {{ ...F0 }} }} {Many(290, i => $"fragment F{i} on Place {{ neighbours {{ ...F{i + 1} }} neighbours {{ ...F{i + 1} id }} }}")} fragment F290 on Place {{ id }}";

    public static string LongChain =>
        $"{{ cities {{ ...F0 }} }} {Many(450, i => $"fragment F{i} on Place {{ neighbours {{ ...F{i + 1} }} }}")} fragment F450 on Place {{ id }}";

    public static string FragmentsSideBySide =>
        $"{{ {Many(400, i => $"...F{i}")} }} {Many(400, i => $"fragment F{i} on Query {{ a{i}: count }}")}";

    /// <summary>Each fragment spreads all that come after it.</summary>
    public static string FragmentsAcross =>
        $"{{ ...F0 }} {Many(65, i => $"fragment F{i} on Query {{ count {Many(64 - i, j => $"...F{i + 1 + j}")} }}")}";

    public static string Variables =>
        $"query A({Many(330, i => $"$v{i}: Int")}) {{ {Many(330, i => $"a{i}: echo(int: $v{i})")} }}";

    /// <summary>Every operation reaches every variable usage.</summary>
    public static string Operations =>
        $"{Many(280, i => $"query Q{i}($v: Int) {{ ...F }}")} fragment F on Query {{ {Many(180, i => $"a{i}: echo(int: $v)")} }}";

    public static string NestedTwins => $"{{ cities {{ {Twins(9)} }} }}";

    /// <summary>Two chains whose every step meets the other's.</summary>
    public static string TwoChains(string firstEnd, string secondEnd) =>
        $"{{ cities {{ ...A0 ...B0 }} }} {Chain("A", firstEnd)} {Chain("B", secondEnd)}";

    public static string Many(int count, Func<int, string> make) => string.Join(' ', Enumerable.Range(0, count).Select(make));

    private static string Chain(string name, string end) =>
        $"{Many(220, i => $"fragment {name}{i} on Place {{ neighbours {{ ...{name}{i + 1} }} }}")} fragment {name}220 on Place {{ {end} }}";

    private static string Twins(int depth) =>
        depth == 0 ? "id" : $"neighbours {{ {Twins(depth - 1)} }} neighbours {{ {Twins(depth - 1)} }}";
}
