using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>What wrong questions get: every fault, with its code and path.</summary>
public sealed class FaultTests
{
    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Faults_Should_AllBeTold_At_Once()
    {
        var rows = Rows("yeer orchard", Measure("appels"), Measure("apples")) with
        {
            First = -1,
            Order = [new OrderRequest("apples.valeu", Direction.Asc, NullsPlace.Last, new QueryPath("rows", "order"))],
            Having = [new HavingRequest("by.orchard", [(FilterOperation.Gt, 1m)], new QueryPath("having"))],
        };

        Assert.Equal(
            ["DIMENSION_UNKNOWN where.sole", "LEVEL_UNKNOWN level", "DIMENSION_UNKNOWN rows.by.yeer", "MEASURE_UNKNOWN rows.appels", "PAGE_SIZE_INVALID rows.first", "PATH_UNKNOWN rows.order", "PATH_UNKNOWN having"],
            await _harvest.FaultsAsync(Ask(Where("sole", FilterOperation.Eq, "SAND"), rows) with { Level = "orcard" }));
    }

    [Theory]
    [InlineData("appels", "did you mean apples?", "apples")]
    [InlineData("nothing like it", "it can be apples, baskets, pickers, trees, applesPerBasket, applesPerTree", null)]
    public async Task Fault_Should_SayWhatMayHaveBeenMeant(string measure, string message, string? suggestion)
    {
        var fault = (await Assert.ThrowsAsync<QueryException>(() => _harvest.AnswerAsync(Ask(null, "", Measure(measure))))).Faults.Single();

        Assert.EndsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Equal(suggestion, fault.Suggestions.Count > 0 ? fault.Suggestions[0] : null);
    }

    [Theory]
    [InlineData("year", FilterOperation.Eq, "nonsense")]
    [InlineData("year", FilterOperation.Contains, "2")]
    [InlineData("month", FilterOperation.Eq, "2023-13")]
    [InlineData("soil", FilterOperation.Eq, "SND")]
    [InlineData("soil", FilterOperation.Gt, "SAND")]
    [InlineData("orchard.code", FilterOperation.Gt, "A")]
    [InlineData("periodStart", FilterOperation.Eq, "2023")]
    [InlineData("year", FilterOperation.Gt, null)]
    public async Task Filter_Should_BeRefused_When_ItsValueDoesNotFit(string field, FilterOperation operation, string? value) =>
        Assert.Equal([$"FILTER_INVALID where.{field}"], await _harvest.FaultsAsync(Ask(Where(field, operation, value), "", Measure("apples"))));

    public static TheoryData<string, string, ContextChange> Changes => new()
    {
        { "orchard", "ARGUMENTS_CONFLICT rows.apples", new() { Ignore = ["year"], KeepOnly = ["orchard"] } },
        { "orchard", "ARGUMENTS_CONFLICT rows.apples.window", new() { ToDate = TimeGrain.Year, Window = new TimeWindow(2, TimeGrain.Year) } },
        { "orchard", "ACROSS_NOT_GROUPED rows.apples.across", new() { Across = ["farm"] } },
        { "orchard", "TIME_NOT_ALIGNED rows.apples.shift", new() { Shift = new TimeShift(Months: -6) } },
        { "orchard", "TIME_NOT_ALIGNED rows.apples.window", new() { Window = new TimeWindow(2, TimeGrain.Month) } },
        { "orchard", "ARGUMENT_INVALID rows.apples.window", new() { Window = new TimeWindow(0, TimeGrain.Year) } },
        { "orchard", "DIMENSION_UNKNOWN rows.apples.ignore", new() { Ignore = ["orcard"] } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Change_Should_BeRefused_When_ItCannotBeMade(string by, string expected, ContextChange change) =>
        Assert.Equal([expected], await _harvest.FaultsAsync(Ask(Year(2022), by, Measure("apples", change))));

    [Fact]
    public async Task Shift_Should_BeRefused_When_ThereIsNoDate() => Assert.Equal(
        ["DATE_NOT_IN_CONTEXT rows.apples.shift"],
        await _harvest.FaultsAsync(Ask(Where("sort", FilterOperation.Eq, "GREEN"), "", Measure("apples", new() { Shift = TimeShift.YearBefore }))));

    [Theory]
    [InlineData("ignore")]
    [InlineData("shift")]
    public async Task Change_Should_BeRefused_When_TheFilterCannotBeTakenApart(string argument)
    {
        var where = new FilterAny([Year(2022), Where("orchard.code", FilterOperation.Eq, "A")], new QueryPath("where"));
        ContextChange change = argument == "ignore" ? new() { Ignore = ["orchard"] } : new() { Shift = TimeShift.YearBefore };

        Assert.Equal([$"FILTER_NOT_SEPARABLE rows.apples.{argument}"], await _harvest.FaultsAsync(Ask(where, "year orchard", Measure("apples", change))));
    }

    [Fact]
    public async Task Periods_Should_NotStandSideBySide() => Assert.Equal(
        ["PERIODS_MIXED rows.apples"], await _harvest.FaultsAsync(Ask(null, "farm", Measure("apples"))));

    [Fact]
    public async Task Periods_Should_NotMeetInOneCell() => Assert.Equal(
        ["PERIODS_MIXED rows.apples"], await _harvest.FaultsAsync(Ask(Where("orchard.code", FilterOperation.Eq, "A"), "", Measure("apples"))));

    // The apples are of 2022 alone, the trees of the last day of it: nothing says that the two belong together.
    [Fact]
    public async Task Periods_Should_NotMeetInARatio() => Assert.Equal(
        ["PERIODS_MIXED rows.applesPerTree"],
        await _harvest.FaultsAsync(Ask(
            All(Where("periodStart", FilterOperation.Eq, "2022-01-01"), Where("periodKind", FilterOperation.Eq, "YEAR")),
            "orchard",
            Measure("applesPerTree", new() { Ignore = ["period"], Where = Where("orchard.code", FilterOperation.Eq, "A") }))));

    [Fact]
    public async Task Measure_Should_BeRefused_When_ItDoesNotAddUp() => Assert.Equal(
        ["MEASURE_NOT_ADDITIVE rows.pickers"], await _harvest.FaultsAsync(Ask(Year(2023), "soil", Measure("pickers"))));

    [Fact]
    public async Task Grain_Should_BeRefused_When_ItIsFinerThanTheFact() => Assert.Equal(
        ["GRAIN_TOO_COARSE rows.trees"], await _harvest.FaultsAsync(Ask(Year(2022), "farm", Measure("trees"))));

    [Fact]
    public async Task Grain_Should_BeRefused_When_NoFigureCoversTheCalendarPeriod() => Assert.Equal(
        ["GRAIN_TOO_COARSE rows.by"], await _harvest.FaultsAsync(Ask(Year(2022), "month", Measure("apples"))));

    [Fact]
    public async Task Level_Should_BeRefused_When_ItIsCoarserThanAKey() => Assert.Equal(
        ["GRAIN_TOO_COARSE level"],
        [.. (await _harvest.FaultsAsync(Ask(Year(2022), "orchard", Measure("apples")) with { Level = "all" })).Select(fault => fault.Replace("rows", "level", StringComparison.Ordinal)).Distinct()]);

    [Fact]
    public async Task Dimension_Should_BeRefused_When_TheFactDoesNotLeadToIt() => Assert.Equal(
        ["DIMENSION_UNRELATED rows.trees"], await _harvest.FaultsAsync(Ask(Year(2022), "sort", Measure("trees"))));

    [Fact]
    public async Task Total_Should_BeRefused_When_ItsKeyIsNotGroupedBy() => Assert.Equal(
        ["KEY_NOT_GROUPED totals.levels"],
        await _harvest.FaultsAsync(Ask(Year(2022), "orchard", Measure("apples")) with
        {
            Totals = [new TotalsRequest { ResponseName = "totals", Levels = [["soil"]], Path = new QueryPath("totals") }],
        }));

    [Fact]
    public async Task Perspective_Should_BeKnown() =>
        Assert.Equal(["PERSPECTIVE_UNKNOWN "], await _harvest.FaultsAsync(Ask(null, "", Measure("apples")) with { Perspective = "harvst" }));

    [Fact]
    public async Task RunningTotal_Should_BeRefused_When_NoTimeIsGroupedBy() => Assert.Equal(
        ["DATE_NOT_IN_CONTEXT rows.apples.RunningTotal"],
        await _harvest.FaultsAsync(Ask(Year(2022), "orchard", Measure("apples", null, Facet(FacetKind.RunningTotal)))));

    [Fact]
    public async Task Share_Should_BeRefused_When_TheMeasureIsDerived() => Assert.Equal(
        ["MEASURE_NOT_ADDITIVE rows.apples.Share"],
        await _harvest.FaultsAsync(Ask(Year(2022), "orchard", Measure("applesPerBasket", null, Facet(FacetKind.Share)))));
}
