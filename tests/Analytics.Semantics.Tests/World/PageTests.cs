using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Order and pages.</summary>
public sealed class PageTests
{
    private readonly Harvest _harvest = new();

    [Theory]
    [InlineData("apples.value", Direction.Desc, NullsPlace.Last, "BAC")]
    [InlineData("apples.value", Direction.Asc, NullsPlace.Last, "ABC")]
    [InlineData("apples.value", Direction.Desc, NullsPlace.First, "CBA")]
    [InlineData("apples.growth.lower", Direction.Desc, NullsPlace.Last, "BAC")]
    [InlineData("by.orchard", Direction.Desc, NullsPlace.Last, "CBA")]
    [InlineData("orchard.nameEn", Direction.Asc, NullsPlace.Last, "ABC")]
    [InlineData("apples.coverage.expected", Direction.Desc, NullsPlace.Last, "ABC")]
    public async Task Rows_Should_BeOrdered_ByAnyPath(string field, Direction direction, NullsPlace nulls, string expected)
    {
        var rows = Rows("orchard", Measure("apples", null, Facet(FacetKind.Growth))) with { Order = [new OrderRequest(field, direction, nulls, new QueryPath("rows", "order"))] };

        Assert.Equal(expected, string.Concat((await _harvest.RowsAsync(Ask(Year(2023), rows))).Select(row => row[..1])));
    }

    [Theory]
    [InlineData("by.period.start", "F G")]
    [InlineData("period.periodKind", "F G")]
    [InlineData("by.farm.key", "F G")]
    public async Task Rows_Should_BeOrdered_ByAPartOfAKey(string field, string expected)
    {
        var rows = Rows("farm period", Measure("apples")) with { Order = [new OrderRequest(field, Direction.Asc, NullsPlace.Last, new QueryPath("rows", "order"))] };

        Assert.Equal(expected, string.Join(' ', (await _harvest.RowsAsync(Ask(null, rows))).Select(row => row[..1])));
    }

    [Fact]
    public async Task Pages_Should_MakeTheWholeList_When_FollowedToTheEnd()
    {
        var whole = await _harvest.RowsAsync(Ask(null, "year orchard", Measure("apples")));
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = await _harvest.AnswerAsync(Ask(null, Rows("year orchard", Measure("apples")) with { First = 2, After = after }));
            Assert.Equal(after is not null, page.HasPreviousPage);
            Assert.Equal(whole.Count, page.GroupCount);
            found.AddRange(Lines(page.Rows!));
            after = page.HasNextPage ? page.Rows!.Cursors[^1] : null;
        }
        while (after is not null);

        Assert.Equal(whole, found);
    }

    [Fact]
    public async Task Cursor_Should_BeStale_When_TheQuestionOrTheDataIsAnother()
    {
        var rows = Rows("year orchard", Measure("apples")) with { First = 2 };
        var cursor = (await _harvest.AnswerAsync(Ask(null, rows))).Rows!.Cursors[0];

        Assert.Equal(["CURSOR_STALE rows.after"], await _harvest.FaultsAsync(Ask(Year(2022), rows with { After = cursor })));
        Assert.Equal(["CURSOR_INVALID rows.after"], await _harvest.FaultsAsync(Ask(null, rows with { After = "nonsense" })));
        _harvest.Engine.Version = "2";
        Assert.Equal(["CURSOR_STALE rows.after"], await _harvest.FaultsAsync(Ask(null, rows with { After = cursor })));
    }

    [Fact]
    public async Task Answer_Should_BeFoundAgain_When_TheDataIsTheSame()
    {
        var first = await _harvest.AnswerAsync(Ask(null, "year", Measure("apples")));
        var scans = _harvest.Engine.Scans;

        Assert.Same(first, await _harvest.AnswerAsync(Ask(null, "year", Measure("apples"))));
        Assert.Equal(scans, _harvest.Engine.Scans);
        _harvest.Engine.Version = "2";
        Assert.NotSame(first, await _harvest.AnswerAsync(Ask(null, "year", Measure("apples"))));
    }

    [Fact]
    public async Task Answer_Should_HaveTheNamesOfItsOwnQuestion_When_AnotherAsksTheSame()
    {
        var answers = new List<string>();
        foreach (var name in new[] { "rows", "mine" })
        {
            var answer = await _harvest.AnswerAsync(Ask(Year(2023), Rows("", Measure("pickers") with { Path = new QueryPath(name, "pickers") }) with { ResponseName = name, Path = new QueryPath(name) }));
            answers.Add($"{answer.Rows!.ResponseName} {answer.Notices[0].Path}");
        }

        Assert.Equal(["rows rows.pickers", "mine mine.pickers"], answers);
    }

    [Fact]
    public async Task Question_Should_BeRefused_When_ItCostsTooMuch()
    {
        var harvest = new Harvest(new SemanticLayerOptions { MaxCost = 10 });

        Assert.Equal(["COST_EXCEEDED rows"], await harvest.FaultsAsync(Ask(null, "year orchard", Measure("apples"))));
        Assert.Single(await harvest.RowsAsync(Ask(Year(2022), "", Measure("apples"))));
    }

    [Fact]
    public async Task Scans_Should_BeOneForEachContext_When_MeasuresShareThem()
    {
        await _harvest.RowsAsync(Ask(Year(2023), "orchard", Measure("apples"), Measure("baskets"), Measure("applesPerBasket")));

        Assert.Equal(1, _harvest.Engine.Scans);
    }
}
