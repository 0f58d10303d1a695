using Analytics.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace Analytics.Browser.Tests.Pages;

/// <summary>What is seen can be taken away: as a table, as a drawing, as a picture, as a link.</summary>
[Collection(PublishedCollection.Name)]
public sealed class ExportTests(PublishedSite site)
{
    private static readonly byte[] PngSignature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [SkippableFact]
    public Task Csv_Should_HoldTheNumbersOfTheApi() => site.VisitAsync("/", new View(), async session =>
    {
        var lines = System.Text.Encoding.UTF8.GetString(await SaveAsync(session, "district-volume", "CSV")).TrimStart('\uFEFF').Split("\r\n");

        Assert.StartsWith("Taishan City,2390400,2390350,2390450,", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Pengjiang District,,,", StringComparison.Ordinal));
        Assert.Equal("", lines[^1]);
    });

    [SkippableFact]
    public Task Svg_Should_BeTheChart() => site.VisitAsync("/", new View(), async session =>
    {
        var drawing = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(await SaveAsync(session, "district-volume", "SVG")));

        Assert.Contains("Taishan City", drawing.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("2,390,400", drawing.Root!.Value, StringComparison.Ordinal);
    });

    [SkippableFact]
    public Task Png_Should_BeTwiceAsFineAsTheScreen() => site.VisitAsync("/", new View(), async session =>
    {
        var shown = await session.Visual("district-volume").Locator(".chart").BoundingBoxAsync();

        var picture = await SaveAsync(session, "district-volume", "PNG");

        Assert.Equal(PngSignature, picture[..8]);
        var width = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16));
        Assert.InRange(width, (2 * shown!.Width) - 2, (2 * shown.Width) + 2);
    });

    [SkippableFact]
    public Task Link_Should_BeCopied() => site.VisitAsync("/?district=440781", new View(), async session =>
    {
        await session.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await session.Page.Locator(".page-header button", new() { HasText = "Copy link" }).ClickAsync();

        Assert.Equal(session.Page.Url, await session.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    });

    /// <summary>On paper nothing is left that could only be clicked, and no table is cut off.</summary>
    [SkippableFact]
    public Task Paper_Should_HoldTheReportAlone() => site.VisitAsync("/", new View(), async session =>
    {
        await session.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await session.Page.Locator("button:not(.link):visible, select:visible, summary:visible").CountAsync());
        Assert.True(await session.Visual("statements").Locator(".table-frame").EvaluateAsync<bool>("frame => frame.scrollHeight <= frame.clientHeight"));
    });

    private static async Task<byte[]> SaveAsync(PageSession session, string visual, string kind)
    {
        var place = session.Visual(visual);
        await place.Locator("summary", new() { HasText = "Save" }).ClickAsync();
        var file = await session.Page.RunAndWaitForDownloadAsync(() => place.Locator(".menu button", new() { HasText = kind }).ClickAsync());
        Assert.Equal($"{visual}.{kind.ToLowerInvariant()}", file.SuggestedFilename);
        await using var content = await file.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
