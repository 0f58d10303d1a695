using System.IO.Compression;

namespace Analytics.Browser.Tests.Dashboard;

/// <summary>How much a first visit loads.</summary>
public sealed class SizeTests
{
    private const long Most = 350_000;

    [SkippableFact]
    public void FirstVisit_Should_LoadFewScripts()
    {
        BuiltDashboard.SkipIfAbsent();

        var sizes = LoadedScripts.Of(BuiltDashboard.Folder).ToDictionary(script => Path.GetFileName(script), Compressed);

        Assert.NotEmpty(sizes);
        Assert.True(sizes.Values.Sum() < Most, $"{sizes.Values.Sum():N0} bytes, compressed: {string.Join(", ", sizes.Select(size => $"{size.Key} {size.Value:N0}"))}");
    }

    private static long Compressed(string file)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(file));
        }

        return counted.Length;
    }
}
