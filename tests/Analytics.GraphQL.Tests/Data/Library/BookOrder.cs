using System.Text.Json;

namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>An order of books, as a client writes it and as it is worked out by hand: nulls lowest, text by code unit, the id last.</summary>
internal sealed class BookOrder(IReadOnlyList<(string Field, bool Ascending)> steps) : IComparer<Book>
{
    private static readonly Dictionary<string, Func<Book, IComparable?>> Reads = new()
    {
        ["title"] = book => new OrdinalText(book.Title),
        ["subtitle"] = book => book.Subtitle is null ? null : new OrdinalText(book.Subtitle),
        ["pages"] = book => book.Pages,
        ["edition"] = book => book.Edition,
        ["words"] = book => book.Words,
        ["rating"] = book => book.Rating,
        ["genre"] = book => new OrdinalText(book.Genre.ToString()),
        ["secondGenre"] = book => book.SecondGenre is { } genre ? new OrdinalText(genre.ToString()) : null,
        ["inPrint"] = book => book.InPrint,
        ["illustrated"] = book => book.Illustrated,
        ["published"] = book => book.Published,
        ["id"] = book => book.Id,
        ["author.name"] = book => new OrdinalText(book.Author.Name),
        ["author.born"] = book => book.Author.Born,
        ["author.country.name"] = book => book.Author.Country is null ? null : new OrdinalText(book.Author.Country.Name),
    };

    public static BookOrder Random(Random random)
    {
        var fields = Reads.Keys.OrderBy(_ => random.Next()).Take(random.Next(4));
        return new BookOrder([.. fields.Select(field => (field, random.Next(2) == 0))]);
    }

    /// <summary>The value of the <c>order</c> argument.</summary>
    public override string ToString() => JsonSerializer.Serialize(steps.Select(step =>
        step.Field.Split('.').Reverse().Aggregate<string, object>(step.Ascending ? "ASC" : "DESC", (inner, name) => new Dictionary<string, object> { [name] = inner })));

    public int Compare(Book? x, Book? y)
    {
        foreach (var (field, ascending) in steps.Append(("id", true)))
        {
            var (left, right) = (Reads[field](x!), Reads[field](y!));
            var compared = left is null ? right is null ? 0 : -1 : right is null ? 1 : left.CompareTo(right);
            if (compared != 0)
            {
                return ascending ? compared : -compared;
            }
        }

        return 0;
    }
}
