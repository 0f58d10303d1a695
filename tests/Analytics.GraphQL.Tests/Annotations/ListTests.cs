using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analytics.GraphQL.Tests.Annotations.Library;
using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations;

/// <summary>Connections, filters, orders and projections over HTTP's way in, with the statements that they cost.</summary>
public sealed partial class ListTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private List<Book> Books => server.Database.Rows.Books;

    [Theory]
    [InlineData("{ books { nodes { title } } }", 1, 0)]
    [InlineData("{ books { totalCount } }", 0, 1)]
    [InlineData("{ books { nodes { title } totalCount } }", 1, 1)]
    [InlineData("{ books { __typename } }", 0, 0)]
    [InlineData("{ authors(first: 5) { nodes { books(first: 2) { nodes { title } } } } }", 2, 0)]
    [InlineData("{ authors(first: 5) { nodes { books(first: 2) { nodes { title } totalCount } } totalCount } }", 2, 2)]
    [InlineData("{ authors(first: 5) { nodes { books { totalCount } } } }", 1, 1)]
    public async Task Lists_Should_CostNoMoreStatementsThanNeeded_When_Selected(string query, int pages, int counts)
    {
        var (response, sql) = await server.RunAsync(query);
        Assert.False(response.TryGetProperty("errors", out _), response.ToString());
        Assert.Equal(counts, sql.Count(statement => statement.Contains("COUNT(*)", StringComparison.Ordinal)));
        Assert.Equal(pages + counts, sql.Count);
    }

    [Theory]
    [InlineData("{ books { nodes { title } } }", "Id Title")]
    [InlineData("{ books { nodes { titleLength } } }", "Id Title")]
    [InlineData("{ books(order: [{ pages: ASC }]) { edges { cursor node { title } } } }", "Id Pages Title")]
    [InlineData("{ books(order: [{ pages: ASC }]) { edges { node { title } } } }", "Id Title")]
    [InlineData("{ books { edges { node { subtitle } } nodes { title } } }", "Id Subtitle Title")]
    [InlineData("{ books { nodes { author { name } } } }", "AuthorId Id")]
    [InlineData("{ books { nodes { __typename } } }", "Id")]
    [InlineData("{ books { nodes { title named { name } } } }", "AuthorId Edition Genre Id Illustrated InPrint Pages Published Rating SecondGenre Subtitle Title Words")]
    [InlineData("{ authors { nodes { greeting books { nodes { genre } } } } }", "Id Name")]
    public async Task Projection_Should_ReadOnlyTheNeededColumns_When_Selected(string query, string columns)
    {
        var (_, sql) = await server.RunAsync(query);
        var selected = sql[0][..sql[0].IndexOf("FROM", StringComparison.Ordinal)];
        Assert.Equal(columns, string.Join(' ', ColumnName().Matches(selected).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("{ books(first: 51) { nodes { id } } }")]
    [InlineData("{ books(first: -1) { nodes { id } } }")]
    [InlineData("{ books(last: 51) { nodes { id } } }")]
    [InlineData("{ books(first: 1, last: 1) { nodes { id } } }")]
    [InlineData("{ authors(first: 6) { nodes { id } } }")]
    [InlineData("{ authors { nodes { books(first: 51) { nodes { id } } } } }")]
    public async Task Page_Should_BeACodedError_When_ItsSizeIsOutOfBounds(string query)
    {
        var (response, _) = await server.RunAsync(query);
        var error = response.GetProperty("errors")[0];
        Assert.Equal(ErrorCodes.PageSize, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Page_Should_NameTheMaximum_When_ItIsTooLarge()
    {
        var (response, _) = await server.RunAsync("{ authors(first: 6) { nodes { id } } }");
        Assert.Equal("'first' is 6; it must be from 0 to 5.", response.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Theory]
    [InlineData("{ list: books(first: 50) { nodes { id } } }", 50)]
    [InlineData("{ list: books { nodes { id } } }", 10)]
    [InlineData("{ list: books(first: 0) { nodes { id } } }", 0)]
    [InlineData("{ list: books(last: 4) { nodes { id } } }", 4)]
    [InlineData("{ list: authors { nodes { id } } }", 2)]
    [InlineData("{ list: authors(first: 5) { nodes { id } } }", 5)]
    public async Task Page_Should_HaveTheSizeAskedFor_When_ItIsWithinBounds(string query, int size)
    {
        var data = await server.DataAsync(query);
        Assert.Equal(size, data.GetProperty("list").GetProperty("nodes").GetArrayLength());
    }

    [Fact]
    public async Task Connection_Should_BeWalkedWhole_When_OrderedThroughALink()
    {
        var titles = new List<string?>();
        string? after = null;
        do
        {
            var data = await server.DataAsync(
                """
                query ($after: String) {
                  books(first: 7, after: $after, order: [{ author: { countryName: DESC } }, { pages: ASC }]) {
                    edges { cursor node { id } } pageInfo { hasNextPage endCursor }
                  }
                }
                """,
                JsonSerializer.Serialize(new { after }));
            var books = data.GetProperty("books");
            titles.AddRange(books.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node").GetProperty("id").GetString()));
            after = books.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()
                ? books.GetProperty("pageInfo").GetProperty("endCursor").GetString()
                : null;
        }
        while (after is not null && titles.Count < 100);

        var order = new BookOrder([("author.country.name", false), ("pages", true)]);
        Assert.Equal(Books.Order(order).Select(book => IdOf("Book", book.Id)), titles);
    }

    [Fact]
    public async Task Cursor_Should_BeRefused_When_ItIsOfAnotherOrder()
    {
        var data = await server.DataAsync("{ books(first: 1) { pageInfo { endCursor } } }");
        var cursor = data.GetProperty("books").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        Assert.Equal(ErrorCodes.Cursor, await server.CodeAsync($$"""{ books(after: "{{cursor}}", order: [{ title: ASC }]) { nodes { id } } }"""));
        Assert.Equal(ErrorCodes.Cursor, await server.CodeAsync($$"""{ authors(after: "{{cursor}}") { nodes { id } } }"""));
    }

    [Fact]
    public async Task Filter_Should_TakeGlobalIdsAndLinks_When_GivenAsVariables()
    {
        var data = await server.DataAsync(
            """
            query ($ids: [ID], $name: String) {
              byId: books(where: { id: { in: $ids } }) { nodes { id } }
              byLink: books(first: 50, where: { author: { name: { eq: $name }, bookCount: { gt: 2 } } }) { totalCount }
            }
            """,
            JsonSerializer.Serialize(new { ids = new[] { IdOf("Book", 3), IdOf("Book", 5) }, name = "Author B" }));
        Assert.Equal([IdOf("Book", 3), IdOf("Book", 5)], data.GetProperty("byId").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!));
        var expected = Books.Count(book => book.Author.Name == "Author B" && book.Author.Books.Count > 2);
        Assert.Equal(expected, data.GetProperty("byLink").GetProperty("totalCount").GetInt32());
        Assert.Equal(ErrorCodes.NodeId, await server.CodeAsync($$"""{ books(where: { id: { eq: "{{IdOf("Author", 3)}}" } }) { nodes { id } } }"""));
    }

    [Fact]
    public async Task BatchedLinks_Should_GiveEachParentItsOwnPage_When_FilteredAndOrdered()
    {
        var data = await server.DataAsync(
            """
            { authors(first: 5, order: [{ name: ASC }]) { nodes { id
              books(first: 3, where: { pages: { gte: 200 } }, order: [{ pages: DESC }]) { totalCount nodes { id } pageInfo { hasNextPage } } } } }
            """);
        foreach (var node in data.GetProperty("authors").GetProperty("nodes").EnumerateArray())
        {
            var author = server.Database.Rows.Authors.Single(candidate => IdOf("Author", candidate.Id) == node.GetProperty("id").GetString());
            var expected = author.Books.Where(book => book.Pages >= 200).Order(new BookOrder([("pages", false)])).ToList();
            var page = node.GetProperty("books");
            Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
            Assert.Equal(expected.Count > 3, page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
            Assert.Equal(expected.Take(3).Select(book => IdOf("Book", book.Id)), page.GetProperty("nodes").EnumerateArray().Select(item => item.GetProperty("id").GetString()!));
        }
    }

    private static string IdOf(string type, int key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));

    [GeneratedRegex("\"\\w+\"\\.\"(\\w+)\"")]
    private static partial Regex ColumnName();
}
