using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pictures;

/// <summary>README's pictures of synthetic donation records.</summary>
[Collection(RecordsCollection.Name)]
public sealed class RecordsPictureTests(RecordsSite site)
{
    [SkippableFact]
    public Task Picture_Should_BeTaken() => site.VisitAsync(
        "/records", new View(IsDark: true, Height: 1640), session => Picture.TakeAsync(session, "records-en-dark"));
}
