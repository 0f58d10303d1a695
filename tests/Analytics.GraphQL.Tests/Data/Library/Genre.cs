namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>What a book is.</summary>
public enum Genre
{
    Novel,

    /// <summary>Verse.</summary>
    Poetry,
    ShortStories,
}
