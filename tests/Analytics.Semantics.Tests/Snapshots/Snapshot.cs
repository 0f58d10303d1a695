using System.Runtime.CompilerServices;

namespace Analytics.Semantics.Tests.Snapshots;

/// <summary>
/// Compares a text with a file beside the test, in <c>__snapshots__/Class.Method.extension</c>. A mismatch is written there as <c>.received</c>;
/// with <c>UPDATE_SNAPSHOTS=1</c> the text becomes the file, but never on CI.
/// </summary>
internal static class Snapshot
{
    private const string Folder = "__snapshots__";

    /// <summary>The snapshot files below a folder of tests.</summary>
    public static IEnumerable<string> FilesBelow(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == Folder);

    public static void Match(string text, string extension, [CallerFilePath] string test = "", [CallerMemberName] string method = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(test)!, Folder);
        var file = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(test)}.{method}.{extension}");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file, text);
            return;
        }

        var expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (expected != text)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(file + ".received", text);
        }

        Assert.Equal(expected, text);
    }
}
