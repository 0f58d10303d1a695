namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>Rows with many ties and nulls; the same for the same seed.</summary>
internal sealed class LibraryRows
{
    public LibraryRows(int seed = 1, int books = 60)
    {
        var random = new Random(seed);
        Countries = [.. Enumerable.Range(1, 3).Select(id => new Country { Id = id, Code = $"C{id}", Name = $"Land {id % 2}" })];
        Authors = [.. Enumerable.Range(1, 8).Select(id => MakeAuthor(random, id))];
        Books = [.. Enumerable.Range(1, books).Select(id => MakeBook(random, id))];
    }

    public List<Country> Countries { get; }

    public List<Author> Authors { get; }

    public List<Book> Books { get; }

    private Author MakeAuthor(Random random, int id)
    {
        var country = id % 4 == 0 ? null : Countries[random.Next(Countries.Count)];
        var author = new Author
        {
            Id = id,
            Name = $"Author {(char)('A' + (id % 5))}",
            Born = id % 3 == 0 ? null : new DateOnly(1900 + (10 * random.Next(3)), 1, 1),
            Country = country,
            CountryId = country?.Id,
        };
        country?.Authors.Add(author);
        return author;
    }

    private Book MakeBook(Random random, int id)
    {
        var author = Authors[random.Next(Authors.Count - 1)];
        var book = new Book
        {
            Id = id,
            Title = new[] { "Sea", "Sea wind", "The sea", "Éclair", "100% of it", "a_b", "𠮷野𠮷", "" }[random.Next(8)],
            Subtitle = random.Next(3) == 0 ? null : new[] { "one", "two", "three" }[random.Next(3)],
            Pages = 100 * random.Next(1, 5),
            Edition = random.Next(3) == 0 ? null : random.Next(1, 4),
            Words = random.Next(3) == 0 ? null : 5_000_000_000L + random.Next(3),
            Rating = random.Next(4) == 0 ? null : random.Next(4) + 0.125m,
            Genre = (Genre)random.Next(3),
            SecondGenre = random.Next(2) == 0 ? null : (Genre)random.Next(3),
            InPrint = random.Next(2) == 0,
            Illustrated = random.Next(3) switch { 0 => null, 1 => true, _ => false },
            Published = random.Next(3) == 0 ? null : new DateOnly(2000, 1, 1).AddDays(random.Next(4)),
            Author = author,
            AuthorId = author.Id,
        };
        author.Books.Add(book);
        return book;
    }
}
