namespace Analytics.GraphQL.TypeSystem;

/// <summary>Names that a misspelt one may have meant.</summary>
internal static class Suggestions
{
    private const int Shown = 5;

    /// <summary>The options near to the input, nearest first.</summary>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        var threshold = (int)Math.Floor(input.Length * 0.4) + 1;
        var distance = new LexicalDistance(input);
        return [.. options.Distinct(StringComparer.Ordinal)
            .Select(option => (Option: option, Distance: distance.Measure(option, threshold)))
            .Where(candidate => candidate.Distance is not null)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Option, NaturalOrder.Instance)
            .Select(candidate => candidate.Option)];
    }

    /// <summary><c> Did you mean "a", "b", or "c"?</c> with a leading space, or empty where nothing is near or hints are off.</summary>
    public static string DidYouMean(string input, IEnumerable<string> options, bool enabled = true) =>
        enabled ? DidYouMean(For(input, options)) : "";

    /// <summary>As above for names that the caller chose; <paramref name="kind"/> is said before them, as in <c>Did you mean the enum value "A"?</c>.</summary>
    public static string DidYouMean(IReadOnlyList<string> names, string? kind = null)
    {
        if (names.Count == 0)
        {
            return "";
        }

        var quoted = names.Take(Shown).Select(name => $"\"{name}\"").ToArray();
        return $" Did you mean {(kind is null ? "" : kind + " ")}{Or(quoted)}?";
    }

    /// <summary>The items joined as <c>a, b, or c</c>.</summary>
    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>The items joined as <c>a, b, and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        1 => items[0],
        2 => $"{items[0]} {word} {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {word} {items[^1]}",
    };
}
