namespace Analytics.GraphQL.Tests.Data.Library;

public sealed class Book
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string? Subtitle { get; set; }

    public int Pages { get; set; }

    public int? Edition { get; set; }

    public long? Words { get; set; }

    public decimal? Rating { get; set; }

    public Genre Genre { get; set; }

    public Genre? SecondGenre { get; set; }

    public bool InPrint { get; set; }

    public bool? Illustrated { get; set; }

    public DateOnly? Published { get; set; }

    public int AuthorId { get; set; }

    public Author Author { get; set; } = null!;
}
