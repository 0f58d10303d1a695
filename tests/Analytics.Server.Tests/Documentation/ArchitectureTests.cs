using System.Text.RegularExpressions;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Documentation;

/// <summary>The map of src/ARCHITECTURE.md leads to what is there.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static readonly string Map =
        File.ReadAllText(Path.Combine(Source, "ARCHITECTURE.md")).Split("## Map\n")[1].Split("\n## ")[0];

    [Fact]
    public void Map_Should_LeadToAFileInItsFolder_When_ARowIsFollowed()
    {
        var rows = Row().Matches(Map);
        var project = "";
        var astray = new List<string>();
        foreach (Match row in rows)
        {
            var folders = row.Groups["folder"].Captures.Select(folder => folder.Value).ToList();
            project = row.Groups["part"].Success ? project : folders[0].Split('/')[0];
            var within = row.Groups["part"].Success ? Path.Combine(Source, project) : Source;
            if (!Leads([.. folders.Select(folder => Path.Combine(within, folder))], row.Groups["start"].Value))
            {
                astray.Add(row.Value);
            }
        }

        Assert.Equal(Map.Split('\n').Count(line => line.StartsWith('|')) - 2, rows.Count);
        Assert.Empty(astray);
    }

    private static bool Leads(List<string> folders, string file) =>
        folders.TrueForAll(Directory.Exists) && folders.Exists(folder => Holds(folder, file));

    private static bool Holds(string folder, string file) =>
        File.Exists(Path.Combine(folder, file))
        || Directory.EnumerateDirectories(folder).Any(inner => File.Exists(Path.Combine(inner, file)));

    [GeneratedRegex(@"^\| (?<part>– )?`(?<folder>[^`]+)`(, `(?<folder>[^`]+)`)* \| .* \| `(?<start>[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
