using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Tests.Annotations.Library;
using Analytics.GraphQL.Tests.Data.Library;

namespace Analytics.GraphQL.Tests.Annotations;

/// <summary>The annotated library, asked as a client asks.</summary>
public sealed class ServerTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private LibraryRows Rows => server.Database.Rows;

    [Fact]
    public async Task Fields_Should_WriteEveryLeaf_When_ReadFromProperties()
    {
        var data = await server.DataAsync(
            "{ books(first: 50) { nodes { id title subtitle pages words rating genre inPrint published titleLength } } }");
        var nodes = data.GetProperty("books").GetProperty("nodes");
        foreach (var (node, book) in nodes.EnumerateArray().Zip(Rows.Books))
        {
            var genre = book.Genre switch { Genre.Novel => "NOVEL", Genre.Poetry => "POETRY", _ => "SHORT_STORIES" };
            var expected = new Dictionary<string, object?>
            {
                ["id"] = IdOf("Book", book.Id),
                ["title"] = book.Title,
                ["subtitle"] = book.Subtitle,
                ["pages"] = book.Pages,
                ["words"] = book.Words,
                ["rating"] = book.Rating,
                ["genre"] = genre,
                ["inPrint"] = book.InPrint,
                ["published"] = book.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["titleLength"] = book.Title.Length,
            };
            Assert.True(JsonElement.DeepEquals(JsonSerializer.SerializeToElement(expected), node), node.ToString());
        }
    }

    [Fact]
    public async Task Links_Should_RunOneStatementEach_When_ThereAreManyParents()
    {
        var (response, sql) = await server.RunAsync(
            "{ books(first: 50) { nodes { author { name greeting(prefix: \"Dear\") } named { __typename name } } } }");
        Assert.Equal(2, sql.Count);
        var nodes = response.GetProperty("data").GetProperty("books").GetProperty("nodes");
        foreach (var (node, book) in nodes.EnumerateArray().Zip(Rows.Books))
        {
            Assert.Equal(book.Author.Name, node.GetProperty("author").GetProperty("name").GetString());
            Assert.Equal("Dear " + book.Author.Name, node.GetProperty("author").GetProperty("greeting").GetString());
            Assert.Equal("Author", node.GetProperty("named").GetProperty("__typename").GetString());
        }
    }

    [Fact]
    public async Task InputObject_Should_BecomeTheRecord_When_FieldsAreLeftOut()
    {
        var data = await server.DataAsync(
            $$"""
            {
              a: describe(draft: { title: "T", pages: 3, tags: ["x", "y"] }, author: "{{IdOf("Author", 2)}}")
              b: describe(draft: { title: "T", pages: 3, subtitle: null, tags: [] }, author: "{{IdOf("Author", 2)}}", books: ["{{IdOf("Book", 1)}}"], genre: NOVEL)
            }
            """);
        Assert.Equal("T/3/False:/x,y/2//Poetry", data.GetProperty("a").GetString());
        Assert.Equal("T/3/True://2/1/Novel", data.GetProperty("b").GetString());
    }

    [Fact]
    public async Task Argument_Should_BeRefused_When_TheIdIsOfAnotherType()
    {
        var query = $$"""{ describe(draft: { title: "T", pages: 3, tags: [] }, author: "{{IdOf("Book", 2)}}") }""";
        Assert.Equal(ErrorCodes.NodeId, await server.CodeAsync(query));
    }

    [Theory]
    [InlineData("{ eq: -1 }")]
    [InlineData("{ in: [0, -1] }")]
    [InlineData("{ gt: 3, nlte: -1 }")]
    public async Task Filter_Should_BeRefused_When_TheMemberAcceptsNoSuchValue(string operation)
    {
        var (response, sql) = await server.RunAsync($$"""{ books(where: { pages: {{operation}} }) { totalCount } }""");
        var error = response.GetProperty("errors")[0];
        Assert.Equal("The filter 'pages' takes a number from 0; -1 is not.", error.GetProperty("message").GetString());
        Assert.Equal(ErrorCodes.Filter, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Empty(sql);
    }

    [Fact]
    public async Task FirstOrDefault_Should_GiveTheFirstRowOrNull_When_TheQueryHasManyOrNone()
    {
        var (response, sql) = await server.RunAsync("""{ some: bookByTitle(title: "Sea") { id } none: bookByTitle(title: "no such") { id } }""");
        var first = Rows.Books.First(book => book.Title == "Sea");
        Assert.Equal(IdOf("Book", first.Id), response.GetProperty("data").GetProperty("some").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, response.GetProperty("data").GetProperty("none").ValueKind);
        Assert.All(sql, statement => Assert.DoesNotContain("Subtitle", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resolvers_Should_NotShareAContext_When_TheyRunAtTheSameTime()
    {
        var aliases = string.Concat(Enumerable.Range(0, 8).Select(number => $"a{number}: context "));
        var data = await server.DataAsync($"{{ {aliases} }}");
        var contexts = data.EnumerateObject().Select(property => property.Value.GetString()).ToList();
        Assert.Equal(8, contexts.Distinct().Count());
    }

    [Fact]
    public async Task Enums_Should_BeUpperSnake_When_Listed()
    {
        var data = await server.DataAsync("{ genres }");
        Assert.Equal("""["NOVEL","SHORT_STORIES"]""", data.GetProperty("genres").GetRawText());
    }

    private static string IdOf(string type, int key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));
}
