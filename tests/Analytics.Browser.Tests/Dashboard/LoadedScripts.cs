using System.Text.RegularExpressions;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>The scripts that the page loads before anything else: those that it names, and what they import at once.</summary>
internal static partial class LoadedScripts
{
    /// <summary>Their files, in the folder of the built dashboard.</summary>
    public static IReadOnlyCollection<string> Of(string folder)
    {
        var page = File.ReadAllText(Path.Combine(folder, "index.html"));
        var waiting = new Queue<string>(Named().Matches(page).Select(match => Path.Combine(folder, match.Groups["path"].Value)));
        var found = new HashSet<string>();
        while (waiting.TryDequeue(out var script))
        {
            if (found.Add(script))
            {
                Imports(script).ToList().ForEach(waiting.Enqueue);
            }
        }

        return found;
    }

    private static IEnumerable<string> Imports(string script) => Imported().Matches(File.ReadAllText(script))
        .Select(match => Path.GetFullPath(match.Groups["path"].Value, Path.GetDirectoryName(script)!))
        .Where(File.Exists);

    [GeneratedRegex("(?:src|href)=\"/(?<path>[^\"]+\\.js)\"")]
    private static partial Regex Named();

    // Not import("…"), which loads later.
    [GeneratedRegex("\\b(?:import|from)\\s*[\"'](?<path>\\.{1,2}/[^\"']+\\.js)[\"']")]
    private static partial Regex Imported();
}
