using System.Text.RegularExpressions;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Graph;

/// <summary>schema/model.yaml, read line by line, without a reader of YAML.</summary>
internal static partial class ModelText
{
    public static string File { get; } = Path.Combine(Repository.Root, "schema", "model.yaml");

    /// <summary>The entries of a section at the left edge, in order: name, label in English, label in Chinese.</summary>
    public static IEnumerable<(string Name, string En, string Zh)> LabelsOf(string section)
    {
        var lines = System.IO.File.ReadLines(File)
            .SkipWhile(line => line != section + ":")
            .Skip(1)
            .TakeWhile(line => line.Length == 0 || line[0] == ' ');
        var name = "";
        foreach (var line in lines)
        {
            name = Entry().Match(line) is { Success: true } entry ? entry.Groups[1].Value : name;
            if (Label().Match(line) is { Success: true } label)
            {
                yield return (name, label.Groups[1].Value, label.Groups[2].Value);
            }
        }
    }

    [GeneratedRegex(@"^  (\w+):$")]
    private static partial Regex Entry();

    [GeneratedRegex("^    label: \\{ en: \"?(.+?)\"?, zh: \"?(.+?)\"? \\}$")]
    private static partial Regex Label();
}
