using System.Text.RegularExpressions;
using Analytics.Server.Tests.Walls;

namespace Analytics.Browser.Tests.Pictures;

/// <summary>README shows every picture that is kept, and none that is not.</summary>
public sealed partial class ReadmePictureTests
{
    [Fact]
    public void Readme_Should_ShowThePicturesThatAreKept()
    {
        var shown = Shown().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(match => match.Groups["file"].Value);
        var kept = Directory.EnumerateFiles(Path.Combine(Repository.Root, Picture.Folder), "*.png").Select(Path.GetFileName);

        Assert.Equal(kept.Order(), shown.Distinct().Order());
    }

    [GeneratedRegex(@"\(" + Picture.Folder + @"/(?<file>[^)]+\.png)\)")]
    private static partial Regex Shown();
}
