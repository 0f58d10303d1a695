using Analytics.Semantics.Query;

namespace Analytics.Semantics.Binding;

/// <summary>Decides a comparison of a filter for one value.</summary>
internal static class Comparisons
{
    /// <summary>Whether the operation compares texts by their parts.</summary>
    public static bool IsOfText(FilterOperation operation) => operation >= FilterOperation.Contains;

    /// <summary>Whether the operation is about order.</summary>
    public static bool IsOfOrder(FilterOperation operation) => operation is >= FilterOperation.Gt and <= FilterOperation.Nlte;

    /// <summary>Whether <paramref name="actual"/> passes; operands are of its type, a list being <c>object?[]</c>.</summary>
    public static bool Holds(FilterOperation operation, object? actual, object? operand) => operation switch
    {
        FilterOperation.Eq => Equals(actual, operand),
        FilterOperation.Neq => !Equals(actual, operand),
        FilterOperation.In => ((object?[])operand!).Contains(actual),
        FilterOperation.Nin => !((object?[])operand!).Contains(actual),
        FilterOperation.Gt => actual is not null && Compare(actual, operand!) > 0,
        FilterOperation.Ngt => actual is null || Compare(actual, operand!) <= 0,
        FilterOperation.Gte => actual is not null && Compare(actual, operand!) >= 0,
        FilterOperation.Ngte => actual is null || Compare(actual, operand!) < 0,
        FilterOperation.Lt => actual is not null && Compare(actual, operand!) < 0,
        FilterOperation.Nlt => actual is null || Compare(actual, operand!) >= 0,
        FilterOperation.Lte => actual is not null && Compare(actual, operand!) <= 0,
        FilterOperation.Nlte => actual is null || Compare(actual, operand!) > 0,
        _ => HoldsOfText(operation, (string?)actual, (string)operand!),
    };

    private static bool HoldsOfText(FilterOperation operation, string? actual, string text) => operation switch
    {
        FilterOperation.Contains => actual?.Contains(text, StringComparison.Ordinal) == true,
        FilterOperation.NContains => actual?.Contains(text, StringComparison.Ordinal) != true,
        FilterOperation.StartsWith => actual?.StartsWith(text, StringComparison.Ordinal) == true,
        FilterOperation.NStartsWith => actual?.StartsWith(text, StringComparison.Ordinal) != true,
        FilterOperation.EndsWith => actual?.EndsWith(text, StringComparison.Ordinal) == true,
        _ => actual?.EndsWith(text, StringComparison.Ordinal) != true,
    };

    private static int Compare(object actual, object operand) =>
        actual is string text ? string.CompareOrdinal(text, (string)operand) : ((IComparable)actual).CompareTo(operand);
}
