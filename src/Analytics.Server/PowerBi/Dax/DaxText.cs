namespace Analytics.Server.PowerBi.Dax;

/// <summary>Writes names and texts as DAX does.</summary>
internal static class DaxText
{
    /// <summary>The name of a table.</summary>
    public static string Table(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The name of a measure.</summary>
    public static string Measure(string name) => $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]";

    /// <summary>A text.</summary>
    public static string Text(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A list of texts.</summary>
    public static string List(IEnumerable<string> texts) => $"{{{string.Join(", ", texts.Select(Text))}}}";
}
