using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.GraphQL.Tests.Oracle;
using Analytics.Server.Tests.Hosting;
using Analytics.Server.Tests.Walls;

namespace Analytics.Server.Tests.Graph;

/// <summary>What the server says of its own schema.</summary>
[Collection(SharedGraph.Name)]
public sealed class ContractTests(GraphServer server)
{
    [SkippableFact]
    public async Task Introspection_Should_MakeAClientSchemaThatPrintsAsTheCheckedInOne_When_ReadByTheReference()
    {
        using var oracle = GraphQLJsOracle.Start();
        var query = oracle.Ask(new JsonObject { ["op"] = "introspectionQuery" }).GetProperty("source").GetString()!;

        var data = await server.DataAsync(query);
        var answer = oracle.Ask(new JsonObject { ["op"] = "printIntrospection", ["data"] = JsonNode.Parse(data.GetRawText()) });

        Assert.True(answer.GetProperty("ok").GetBoolean(), answer.ToString());
        Assert.Equal(
            (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema", "schema.graphql"))).Trim(),
            answer.GetProperty("print").GetString()!.Trim());
    }

    [Fact]
    public async Task Schema_Should_DescribeEverything()
    {
        var data = await server.DataAsync("""
            { __schema { types {
              kind name description
              fields { name description args { name description } }
              inputFields { name description }
              enumValues { name description }
            } } }
            """);

        var bare = data.GetProperty("__schema").GetProperty("types").EnumerateArray()
            .Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal))
            .SelectMany(type => Bare(type, Name(type)));

        Assert.Empty(bare);
    }

    private static IEnumerable<string> Bare(JsonElement part, string path)
    {
        if (string.IsNullOrWhiteSpace(part.GetProperty("description").GetString()))
        {
            yield return path;
        }

        foreach (var list in part.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (var missing in list.Value.EnumerateArray().SelectMany(child => Bare(child, $"{path}.{Name(child)}")))
            {
                yield return missing;
            }
        }
    }

    private static string Name(JsonElement part) => part.GetProperty("name").GetString()!;
}
