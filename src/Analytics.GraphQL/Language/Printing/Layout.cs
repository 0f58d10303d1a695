namespace Analytics.GraphQL.Language;

/// <summary>How printed parts are put together; empty parts leave no trace.</summary>
internal static class Layout
{
    /// <summary>The width beyond which arguments, lists and objects are printed one item a line.</summary>
    public const int MaxWidth = 80;

    public static string Join(string separator, params IEnumerable<string> parts) =>
        string.Join(separator, parts.Where(part => part.Length > 0));

    public static string Wrap(string before, string text, string after = "") =>
        text.Length == 0 ? "" : before + text + after;

    public static string Block(IEnumerable<string> items) => Wrap("{\n", Indent(Join("\n", items)), "\n}");

    public static string Indent(string text) => Wrap("  ", text.Replace("\n", "\n  ", StringComparison.Ordinal));

    /// <summary>The items between parentheses, each on its own indented line.</summary>
    public static string Stacked(IEnumerable<string> items) => Wrap("(\n", Indent(Join("\n", items)), "\n)");

    public static string InLine(IEnumerable<string> items) => Wrap("(", Join(", ", items), ")");
}
