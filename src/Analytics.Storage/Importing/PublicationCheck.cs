using Analytics.Storage.Entities;

namespace Analytics.Storage.Importing;

/// <summary>Checks that a document does not report what came after it.</summary>
internal static class PublicationCheck
{
    public static void Check(SeedRow row, string column, DateOnly? day, Source? source)
    {
        if (day > source?.PublishedOn)
        {
            row.Fault(
                column,
                FormattableString.Invariant($"{day:yyyy-MM-dd} comes after the document, published on {source.PublishedOn:yyyy-MM-dd}"),
                "correct the date, or the source");
        }
    }
}
