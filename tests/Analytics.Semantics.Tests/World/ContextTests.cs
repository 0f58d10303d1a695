using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>What a measure's own arguments make of its context; worked by hand from <see cref="OrchardEngine"/>.</summary>
public sealed class ContextTests
{
    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Shift_Should_ReadTheYearBefore_When_GroupedByYear() => Assert.Equal(
        ["2021 A: Missing", "2022 A: 10 [10, 10] Reported", "2023 A: 12 [12, 12] Reported"],
        await AskAsync(Where("orchard.code", FilterOperation.Eq, "A"), "year orchard", new() { Shift = TimeShift.YearBefore }));

    [Fact]
    public async Task Shift_Should_MoveTheFilter_When_NothingIsGroupedBy() =>
        Assert.Equal(["40 [40, 45] Reported"], await AskAsync(Year(2022), "", new() { Shift = TimeShift.YearBefore }));

    [Fact]
    public async Task Shift_Should_TakeMonthsThatMakeAYear() =>
        Assert.Equal(["40 [40, 45] Reported"], await AskAsync(Year(2023), "", new() { Shift = new TimeShift(Months: -24) }));

    [Fact]
    public async Task Ignore_Should_DropAFilter_And_KeepTheRows() => Assert.Equal(
        ["A: 37 [36, 38] Reported"],
        await AskAsync(All(Year(2023), Where("orchard.code", FilterOperation.Eq, "A")), "orchard", new() { Ignore = ["year"], Where = Where("year", FilterOperation.In, new object?[] { 2021L, 2022L, 2023L }) }));

    [Fact]
    public async Task Across_Should_DropTheGrouping_And_KeepTheFilter() => Assert.Equal(
        ["2022 A: 36 [36, 36] Reported", "2022 B: 36 [36, 36] Reported"],
        await AskAsync(All(Year(2022), Where("soil", FilterOperation.Eq, "SAND")), "year orchard", new() { Across = ["orchard"] }));

    [Fact]
    public async Task IgnoreAndAcross_Should_GiveTheWhole() => Assert.Equal(
        ["2022 A: 42 [42, 42] Reported", "2022 B: 42 [42, 42] Reported"],
        await AskAsync(All(Year(2022), Where("soil", FilterOperation.Eq, "SAND")), "year orchard", new() { Ignore = ["orchard"], Across = ["orchard"] }));

    [Fact]
    public async Task KeepOnly_Should_DropAllOtherFilters() => Assert.Equal(
        ["42 [42, 42] Reported"],
        await AskAsync(All(Year(2022), Where("orchard.code", FilterOperation.Eq, "A")), "", new() { KeepOnly = ["year"] }));

    [Fact]
    public async Task Where_Should_NarrowTheMeasureAlone() => Assert.Equal(
        ["A: 12 [12, 12] Reported", "B: 24 [24, 24] Reported", "C: Missing"],
        await AskAsync(Year(2022), "orchard", new() { Where = Where("soil", FilterOperation.Eq, "SAND") }));

    [Fact]
    public async Task Window_Should_AddUpTheLastYears_And_BePartial_When_OneIsMissing() => Assert.Equal(
        ["2021 C: Missing", "2022 C: 6 [6, ?] Partial", "2023 C: 6 [6, ?] Partial"],
        await AskAsync(Where("orchard.code", FilterOperation.Eq, "C"), "year orchard", new() { Window = new TimeWindow(2, TimeGrain.Year) }));

    [Fact]
    public async Task Window_Should_ReachBeforeTheFilter() => Assert.Equal(
        ["A: 37 [36, 38] Reported"],
        await AskAsync(All(Year(2023), Where("orchard.code", FilterOperation.Eq, "A")), "orchard", new() { Window = new TimeWindow(3, TimeGrain.Year) }));

    [Fact]
    public async Task ToDate_Should_BeTheYearItself_When_FiguresAreOfYears() =>
        Assert.Equal(["42 [42, 42] Reported"], await AskAsync(Year(2022), "", new() { ToDate = TimeGrain.Year }));

    [Fact]
    public async Task Derived_Should_BeEvaluatedAtTheGrainOfTheQuestion() => Assert.Equal(
        ["A: 5 [4.6, 5.4] Reported", "B: Missing", "C: Missing"],
        await _harvest.RowsAsync(Ask(Year(2023), "orchard", Measure("applesPerBasket"))));

    [Fact]
    public async Task Derived_Should_TakeTheResidentsOfItsOwnYear() => Assert.Equal(
        ["2022: 0.38 [0.38, 0.39] Reported"],
        (await _harvest.RowsAsync(Ask(null, "year", Measure("applesPerTree")))).Where(row => !row.EndsWith("Missing", StringComparison.Ordinal)));

    private Task<IReadOnlyList<string>> AskAsync(FilterNode where, string by, ContextChange change) =>
        _harvest.RowsAsync(Ask(where, by, Measure("apples", change)));
}
