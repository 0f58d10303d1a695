namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>Someone who wrote <see cref="Books"/>.</summary>
public sealed class Author
{
    public int Id { get; set; }

    /// <summary>The name
    /// as printed.</summary>
    public string Name { get; set; } = "";

    public DateOnly? Born { get; set; }

    public int? CountryId { get; set; }

    public Country? Country { get; set; }

    public List<Book> Books { get; set; } = [];
}
