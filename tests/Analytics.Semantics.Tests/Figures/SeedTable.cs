using System.Text.RegularExpressions;

namespace Analytics.Semantics.Tests.Figures;

/// <summary>A file of the seed; no field of it spans lines or holds a quote.</summary>
internal static partial class SeedTable
{
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "seed", file));
        string[] header = Fields(lines[0]);
        return [.. lines.Skip(1).Select(line => Row(header, Fields(line)))];
    }

    private static string[] Fields(string line) =>
        [.. Field().Matches(line).Select(match => match.Groups["quoted"].Value + match.Groups["plain"].Value)];

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^,\"]*))(?=,|$)")]
    private static partial Regex Field();

    private static Dictionary<string, string> Row(string[] header, string[] fields)
    {
        Assert.Equal(header.Length, fields.Length);
        return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
