using System.Globalization;

namespace Analytics.Benchmarks.Records;

/// <summary>Finds where two contenders disagree; numbers are the same when half a hundredth apart at the most.</summary>
internal static class AnswerDifference
{
    private const double Tolerance = 0.005;

    /// <summary>The first difference; null where there is none.</summary>
    public static string? Of(IReadOnlyList<string[]> first, IReadOnlyList<string[]> second)
    {
        if (first.Count != second.Count)
        {
            return $"{first.Count} rows and {second.Count}";
        }

        var row = Enumerable.Range(0, first.Count).FirstOrDefault(row => !AreSame(first[row], second[row]), -1);
        return row < 0 ? null : $"{string.Join('|', first[row])} and {string.Join('|', second[row])}";
    }

    private static bool AreSame(string[] first, string[] second) =>
        first.Length == second.Length && first.Zip(second).All(pair => pair.First == pair.Second || AreNear(pair.First, pair.Second));

    private static bool AreNear(string first, string second) =>
        double.TryParse(first, CultureInfo.InvariantCulture, out var one)
        && double.TryParse(second, CultureInfo.InvariantCulture, out var other)
        && Math.Abs(one - other) <= Tolerance;
}
