using System.Text;
using System.Text.Json;
using Analytics.GraphQL.Tests.Annotations.Library;

namespace Analytics.GraphQL.Tests.Annotations;

public sealed class NodeTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task Node_Should_BeLoaded_When_TheIdIsKnown()
    {
        var data = await server.DataAsync(
            $$"""
            {
              book: node(id: "{{IdOf("Book", 7)}}") { id __typename ... on Book { title } }
              author: node(id: "{{IdOf("Author", 3)}}") { ... on Author { name } }
              none: node(id: "{{IdOf("Author", 999)}}") { id }
            }
            """);
        Assert.Equal(IdOf("Book", 7), data.GetProperty("book").GetProperty("id").GetString());
        Assert.Equal(server.Database.Rows.Books[6].Title, data.GetProperty("book").GetProperty("title").GetString());
        Assert.Equal(server.Database.Rows.Authors[2].Name, data.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("none").ValueKind);
    }

    [Fact]
    public async Task Nodes_Should_ComeInTheOrderOfTheIds_When_TypesAreMixed()
    {
        var ids = JsonSerializer.Serialize(new[] { IdOf("Author", 3), IdOf("Book", 2), IdOf("Author", 999), IdOf("Author", 1) });
        var (response, sql) = await server.RunAsync($"{{ nodes(ids: {ids}) {{ id }} }}");
        var found = response.GetProperty("data").GetProperty("nodes").EnumerateArray()
            .Select(node => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("id").GetString());
        Assert.Equal([IdOf("Author", 3), IdOf("Book", 2), null, IdOf("Author", 1)], found);
        Assert.Equal(2, sql.Count);
    }

    [Fact]
    public async Task Interface_Should_HaveTheGlobalId_When_EveryObjectOfItIsANode()
    {
        Assert.Contains("interface Named implements Node {", server.SchemaText, StringComparison.Ordinal);
        var nodes = (await server.DataAsync("{ books(first: 50) { nodes { author { id } named { id } } } }")).GetProperty("books").GetProperty("nodes");
        Assert.All(nodes.EnumerateArray(), node => Assert.Equal(
            node.GetProperty("author").GetProperty("id").GetString(), node.GetProperty("named").GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    [InlineData("Qm9vazo=")]
    [InlineData("Qm9vazphYmM=")]
    [InlineData("RmlzaDox")]
    public async Task Node_Should_BeACodedError_When_TheIdIsNone(string id) =>
        Assert.Equal(ErrorCodes.NodeId, await server.CodeAsync($$"""{ node(id: "{{id}}") { id } }"""));

    [Fact]
    public async Task Nodes_Should_BeRefused_When_ThereAreMoreThanThePageMaximum()
    {
        string Query(int count) => $"{{ nodes(ids: {JsonSerializer.Serialize(Enumerable.Repeat(IdOf("Author", 1), count))}) {{ id }} }}";
        Assert.Equal(50, (await server.DataAsync(Query(50))).GetProperty("nodes").GetArrayLength());
        Assert.Equal(ErrorCodes.PageSize, await server.CodeAsync(Query(51)));
    }

    private static string IdOf(string type, int key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));
}
