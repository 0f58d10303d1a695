using Analytics.Browser.Tests.Browsing;
using Analytics.Server.Tests.Walls;

namespace Analytics.Browser.Tests.Pictures;

/// <summary>A picture that README shows, taken from the server as it is.</summary>
internal static class Picture
{
    /// <summary>Where README's pictures lie.</summary>
    public const string Folder = "tests/Analytics.Browser.Tests/Pictures";

    /// <summary>Takes a picture of what the window shows; kept where <c>UPDATE_SNAPSHOTS=1</c>. Fails where README has none of the name, or one of another size.</summary>
    public static async Task TakeAsync(PageSession session, string name)
    {
        var kept = Path.Combine(Repository.Root, Folder, name + ".png");
        var taken = await session.Page.ScreenshotAsync(new() { Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled });
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllBytesAsync(kept, taken);
        }

        Assert.True(File.Exists(kept), $"{name}.png is not kept: run this test with UPDATE_SNAPSHOTS=1.");
        Assert.Equal(SizeOf(taken), SizeOf(await File.ReadAllBytesAsync(kept)));
    }

    private static (int Width, int Height) SizeOf(byte[] png) => (
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
        System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
