using System.Globalization;

namespace Analytics.Semantics.Query;

/// <summary>Prints filters.</summary>
internal static class FilterPrinter
{
    public static string Print(FilterNode filter) => filter switch
    {
        FilterAll { Parts: [var only] } => Print(only),
        FilterAny { Parts: [var only] } => Print(only),
        FilterAll all => $"({string.Join(" and ", all.Parts.Select(Print))})",
        FilterAny any => $"({string.Join(" or ", any.Parts.Select(Print))})",
        FilterTest test => $"{string.Join('.', test.Field)} {Print(test.Operation, test.Value)}",
        _ => "",
    };

    public static string Print(FilterOperation operation, object? value) => $"{operation} {Print(value)}";

    private static string Print(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        object?[] list => $"[{string.Join(", ", list.Select(Print))}]",
        DateOnly day => Print(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        decimal number => (number / 1.000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
