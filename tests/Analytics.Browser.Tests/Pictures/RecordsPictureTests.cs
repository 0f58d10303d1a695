using Analytics.Browser.Tests.Browsing;

namespace Analytics.Browser.Tests.Pictures;

/// <summary>README's pictures of synthetic donation records.</summary>
[Collection(RecordsCollection.Name)]
public sealed class RecordsPictureTests(RecordsSite site)
{
    [SkippableTheory]
    [InlineData("records-en-dark", "en", true)]
    public Task Picture_Should_BeTaken(string name, string language, bool isDark) =>
        site.VisitAsync("/records", new View(language, isDark), session => Picture.TakeAsync(session, name));
}
