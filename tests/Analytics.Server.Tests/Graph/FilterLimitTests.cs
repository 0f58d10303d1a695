using System.Text.Json;
using Analytics.Server.Tests.Hosting;

namespace Analytics.Server.Tests.Graph;

/// <summary>Filters and orders that are too large to be run.</summary>
[Collection(SharedGraph.Name)]
public sealed class FilterLimitTests(GraphServer server)
{
    private const string Where = "query($where: StatementFilterInput) { statements(where: $where) { totalCount nodes { id } } }";
    private const string Order = "query($order: [StatementSortInput!]) { statements(order: $order) { nodes { id } } }";

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "The operation's filters have 201 conditions; at most 200 are allowed. 'in' takes many values as one.")]
    [InlineData(20_000, "The operation's filters have 20000 conditions; at most 200 are allowed. 'in' takes many values as one.")]
    public async Task Filter_Should_BeRefused_When_ItHasMoreThan200Conditions(int conditions, string? message)
    {
        var alternatives = Enumerable.Range(0, conditions).Select(value => new { district = new { statements = new { some = new { } } } });
        var texts = Enumerable.Range(0, conditions).Select(value => new { contains = $"{value}" });

        await AssertAsync(Where, new { where = new { or = alternatives } }, "FILTER_INVALID", message);
        await AssertAsync(Where, new { where = new { printed = new { or = texts } } }, "FILTER_INVALID", message);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "The filter asks about lists within lists deeper than 3.")]
    [InlineData(15, "The filter asks about lists within lists deeper than 3.")]
    public async Task Filter_Should_BeRefused_When_ListsLieDeeperThan3(int depth, string? message)
    {
        var where = """{"value":{"eq":-1}}""";
        for (var level = 0; level < depth; level++)
        {
            where = """{"source":{"statements":{"some":""" + where + "}}}";
        }

        await AssertAsync(Where, new { where = JsonSerializer.Deserialize<JsonElement>(where) }, "FILTER_INVALID", message);
    }

    [Theory]
    [InlineData(20, null)]
    [InlineData(21, "The order names 21 fields; at most 20 are allowed.")]
    [InlineData(20_000, "The order names 20000 fields; at most 20 are allowed.")]
    public async Task Order_Should_BeRefused_When_ItNamesMoreThan20Fields(int fields, string? message) => await AssertAsync(
        Order, new { order = Enumerable.Range(0, fields).Select(place => new { value = place % 2 == 0 ? "ASC" : "DESC" }) }, "SORT_INVALID", message);

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "The operation's filters have 201 conditions; at most 200 are allowed. 'in' takes many values as one.")]
    public async Task Filter_Should_BeRefused_When_ItHasMoreThan200EmptyAlternatives(int alternatives, string? message) =>
        await AssertAsync(Where, new { where = new { or = Enumerable.Repeat(new { value = new { } }, alternatives) } }, "FILTER_INVALID", message);

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "The operation's filters have 202 conditions; at most 200 are allowed. 'in' takes many values as one.")]
    public async Task Filters_Should_BeCountedTogether_When_AnOperationHasSeveral(int conditions, string? message) => await AssertAsync(
        "query($where: StatementFilterInput) { a: statements(where: $where) { totalCount } b: statements(where: $where) { totalCount } }",
        new { where = new { or = Enumerable.Range(0, conditions).Select(value => new { value = new { eq = value } }) } },
        "FILTER_INVALID",
        message);

    [Theory]
    [InlineData(10_000, null)]
    [InlineData(10_001, "The operation's filters list 10001 values; at most 10000 are allowed.")]
    public async Task Filter_Should_BeRefused_When_ItListsMoreThan10000Values(int values, string? message) =>
        await AssertAsync(Where, new { where = new { value = new { @in = Enumerable.Range(0, values) } } }, "FILTER_INVALID", message);

    [Fact]
    public async Task Filter_Should_TakeManyValuesAsOne_When_TheyAreInAList()
    {
        var data = await server.DataAsync(Where, new { where = new { value = new { @in = Enumerable.Range(1_000_000, 9_999).Append(2_390_400) } } });

        Assert.Equal(1, data.GetProperty("statements").GetProperty("totalCount").GetInt32());
    }

    private async Task AssertAsync(string query, object variables, string code, string? message)
    {
        if (message is null)
        {
            await server.DataAsync(query, variables);
            return;
        }

        var error = (await server.AskAsync(query, variables)).GetProperty("errors")[0];
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }
}
