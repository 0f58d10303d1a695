using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Reads the documents.</summary>
internal static class SourceRows
{
    public static Source Read(SeedRow row) => new()
    {
        Id = row.Id,
        Key = row.RequiredText("key", "a key of its own"),
        Title = row.RequiredText("title", "the title as printed"),
        TitleEn = row.RequiredText("title_en", "the title in English"),
        Publisher = row.RequiredText("publisher", "the name of the publisher"),
        PublishedOn = row.Date("published_on"),
        Kind = row.Member<SourceKind>("kind") ?? default,
    };
}
