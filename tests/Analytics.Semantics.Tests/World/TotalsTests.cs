using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Totals, subtotals, what lies beyond the page, and drill-down; worked by hand from <see cref="OrchardEngine"/>.</summary>
public sealed class TotalsTests
{
    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Total_Should_StandAtItsOwnGrain_And_NotBeTheSumOfRows() =>
        Assert.Equal(["?: 40 [40, 45] Reported"], await TotalsAsync(Year(2021), "orchard", null));

    // Of both years together only 2021 is stated for the whole, so that the sum is known from below alone.
    [Fact]
    public async Task Subtotals_Should_KeepTheKeysNamed() => Assert.Equal(
        ["2021 ?: 40 [40, 45] Reported", "2022 ?: 42 [42, 42] Reported", "? A: 22 [22, 22] Reported", "? B: 44 [44, 44] Reported", "? C: 6 [6, ?] Partial", "? ?: 40 [40, ?] Partial"],
        await TotalsAsync(
            All(Where("year", FilterOperation.In, new object?[] { 2021L, 2022L }), Where("sort", FilterOperation.In, new object?[] { "RED", "GREEN" })),
            "year orchard",
            [["year"], ["orchard"], []]));

    [Fact]
    public async Task Having_Should_ChangeRowsAndTheirCount_And_NothingElse()
    {
        var rows = Rows("orchard", Measure("apples", null, Facet(FacetKind.Share), Facet(FacetKind.Rank))) with
        {
            Having = [new HavingRequest("apples.value", [(FilterOperation.Gt, 10m)], new QueryPath("having"))],
        };

        var answer = await _harvest.AnswerAsync(Ask(Year(2022), rows) with { Totals = [Total(null)] });

        Assert.Equal(["A: 12 [12, 12] Reported share 28.571 [28.571, 28.572] Reported rank 2–2 of 3", "B: 24 [24, 24] Reported share 57.143 [57.142, 57.143] Reported rank 1–1 of 3"], Lines(answer.Rows!));
        Assert.Equal(2, answer.GroupCount);
        Assert.Equal(["?: 42 [42, 42] Reported"], Lines(answer.Totals[0]));
    }

    [Fact]
    public async Task Rest_Should_BeTheSumOfTheRowsBeyondThePage()
    {
        var rows = Rows("orchard", Measure("apples")) with { First = 1, Order = [Order("apples.value", Direction.Desc)] };

        var answer = await _harvest.AnswerAsync(Ask(Year(2022), rows) with { Rest = new RestRequest([Measure("apples"), Measure("applesPerBasket")], new QueryPath("rest")) });

        Assert.Equal(["B: 24 [24, 24] Reported"], Lines(answer.Rows!));
        Assert.Equal(["?: 18 [18, 18] Reported; Missing"], Lines(answer.Rest!));
        Assert.True(answer.HasNextPage);
    }

    [Fact]
    public async Task Rest_Should_BeRefused_When_TheMeasureDoesNotAddUp()
    {
        var rows = Rows("orchard", Measure("apples")) with { First = 1 };

        Assert.Equal(
            ["MEASURE_NOT_ADDITIVE rows.pickers"],
            await _harvest.FaultsAsync(Ask(Year(2023), rows) with { Rest = new RestRequest([Measure("pickers")], new QueryPath("rest")) }));
    }

    [Fact]
    public async Task DrillDown_Should_HoldTheRowsOfEachRow_With_APageAndOrderOfTheirOwn()
    {
        var drill = Rows("orchard", Measure("apples")) with { ResponseName = "drillDown", First = 2, Order = [Order("apples.value", Direction.Desc)], Path = new QueryPath("rows", "drillDown") };

        var answer = await _harvest.AnswerAsync(Ask(Where("year", FilterOperation.Lt, 2023L), Rows("year", Measure("apples")) with { DrillDowns = [drill] }));

        Assert.Equal(
            ["B: 20 [20, 20] Reported, A: 10 [10, 10] Reported", "B: 24 [24, 24] Reported, A: 12 [12, 12] Reported"],
            answer.Rows!.DrillDowns.Select(row => string.Join(", ", Lines(row[0]))));
        Assert.Equal(["LEVELS_DIFFER rows.drillDown"], answer.Notices.Select(notice => $"{notice.Code} {notice.Path}"));
    }

    [Fact]
    public async Task Total_Should_BeTheSumOfGroups_When_AllOfThemAreReported()
    {
        var answer = await _harvest.AnswerAsync(Ask(Year(2022), "orchard", Measure("apples")) with { Totals = [Total(null)] });

        Assert.Equal(answer.Rows!.Measures[0].Figures.Sum(figure => figure.Value), answer.Totals[0].Measures[0].Figures[0].Value);
    }

    private static OrderRequest Order(string field, Direction direction) => new(field, direction, NullsPlace.Last, new QueryPath("rows", "order"));

    private static TotalsRequest Total(IReadOnlyList<IReadOnlyList<string>>? levels) => new()
    {
        ResponseName = "totals",
        Levels = levels,
        Measures = [Measure("apples")],
        Path = new QueryPath("totals"),
    };

    private async Task<IReadOnlyList<string>> TotalsAsync(FilterNode where, string by, IReadOnlyList<IReadOnlyList<string>>? levels)
    {
        var answer = await _harvest.AnswerAsync(Ask(where, by, Measure("apples")) with { Totals = [Total(levels)] });
        return Lines(answer.Totals[0]);
    }
}
