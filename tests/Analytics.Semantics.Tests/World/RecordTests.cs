using Analytics.Semantics.Model;
using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Figures taken from records; worked by hand from <see cref="Pickings"/>.</summary>
public sealed class RecordTests
{
    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Figure_Should_BeExactWhereRecordsCoverTheTime_And_PartialWhereTheyCoverSome() => Assert.Equal(
        ["2022: 60 [60, 60] Reported; 2 [2, 2] Reported; 3 [3, 3] Reported", "2023: 52 [52, ?] Partial; 2 [2, ?] Partial; 3 [3, ?] Partial"],
        await RowsAsync(null, "year", "apples", "pickers", "pickings"));

    [Fact]
    public async Task Figure_Should_BeZero_When_AMemberHasNoRecordInACoveredTime() => Assert.Equal(
        ["2022 A: 30 [30, 30] Reported", "2022 B: 30 [30, 30] Reported", "2022 C: 0 [0, 0] Zero"],
        await RowsAsync(Year(2022), "year orchard", "apples"));

    [Fact]
    public async Task Figure_Should_BeMissing_When_RecordsCoverNothingOfTheTime() => Assert.Equal(
        ["Missing; Missing"], await RowsAsync(Year(2021), "", "apples", "pickings"));

    [Fact]
    public async Task Figure_Should_BeOfAllRecords_When_NoTimeIsAsked() => Assert.Equal(
        ["112 [112, 112] Reported; 3 [3, 3] Reported"], await RowsAsync(null, "", "apples", "pickers"));

    [Fact]
    public async Task Distinct_Should_CountAPersonOnce_When_SheIsInSeveralMembers() => Assert.Equal(
        ["SAND: 3 [3, 3] Reported", "CLAY: 0 [0, 0] Zero", "?: 1 [1, 1] Reported"], await RowsAsync(null, "soil", "pickers"));

    [Fact]
    public async Task Only_Should_TakeSomeOfTheRecords_And_KeepTheOthersRows() => Assert.Equal(
        ["MORNING: 4 [4, 4] Reported; 4 [4, 4] Reported; 100 [100, 100] Reported", "EVENING: 2 [2, 2] Reported; 0 [0, 0] Zero; 0 [0, 0] Zero"],
        await RowsAsync(null, "shift", "pickings", "morningPickings", "morningShare"));

    [Fact]
    public async Task Max_Should_HaveNoAnswer_When_ThereIsNoRecord() => Assert.Equal(
        ["A: 20 [20, 20] Reported", "B: 30 [30, 30] Reported", "C: NotApplicable"], await RowsAsync(Year(2022), "orchard", "heaviest"));

    [Fact]
    public async Task Filter_Should_Hold_When_ItsAlternativesAreAboutDifferentThings() => Assert.Equal(
        ["2022: 2 [2, 2] Reported", "2023: 1 [1, ?] Partial"],
        await RowsAsync(new FilterAny([Where("orchard.code", FilterOperation.Eq, "B"), Where("shift", FilterOperation.Eq, "EVENING")], new QueryPath("where")), "year", "pickings"));

    [Fact]
    public async Task ToDate_Should_CountPersonsOverTheYearSoFar() => Assert.Equal(
        ["2022-03: 2 [2, 2] Reported", "2022-09: 2 [2, 2] Reported", "2023-02: 1 [1, 1] Reported", "2023-03: 2 [2, 2] Reported"],
        await AskAsync(null, "month", Measure("pickers", new() { ToDate = TimeGrain.Year })));

    // The twelve months up to March 2022 begin before the records do.
    [Fact]
    public async Task Window_Should_BePartial_When_ItBeginsBeforeTheRecords() => Assert.Equal(
        ["2022-03: 30 [30, ?] Partial", "2023-03: 82 [82, 82] Reported"],
        await AskAsync(Where("month", FilterOperation.In, new object?[] { "2022-03", "2023-03" }), "month", Measure("apples", new() { Window = new TimeWindow(12, TimeGrain.Month) })));

    [Fact]
    public async Task Window_Should_EndWithTheFilter_When_NothingIsGroupedBy() => Assert.Equal(
        ["82 [82, 82] Reported; 3 [3, 3] Reported"],
        await AskAsync(
            Where("month", FilterOperation.Eq, "2023-03"),
            "",
            Measure("apples", new() { Window = new TimeWindow(12, TimeGrain.Month) }),
            Measure("pickers", new() { Window = new TimeWindow(13, TimeGrain.Month) })));

    [Fact]
    public async Task Shift_Should_ReadTheSameMonthOfTheYearBefore() => Assert.Equal(
        ["2023-02: 0 [0, 0] Zero", "2023-03: 30 [30, 30] Reported"],
        await AskAsync(Year(2023), "month", Measure("apples", new() { Shift = TimeShift.YearBefore })));

    [Fact]
    public async Task Shift_Should_BeRefused_When_ItLeadsBetweenThePeriodsOfTheRows() => Assert.Equal(
        ["TIME_NOT_ALIGNED rows.apples"],
        await FaultsAsync(Where("month", FilterOperation.Eq, "2023-03"), "year", Measure("apples", new() { Shift = new TimeShift(Months: -1) })));

    [Fact]
    public async Task Growth_Should_BeWithheld_When_OneOfTheTimesIsCoveredInPart() => Assert.Equal(
        ["2022: 60 [60, 60] Reported growth PreviousMissing", "2023: 52 [52, ?] Partial growth PeriodsDiffer"],
        await AskAsync(null, "year", Measure("apples", null, Facet(FacetKind.Growth))));

    [Fact]
    public async Task Growth_Should_CompareWholeMonths() => Assert.Equal(
        ["2023-02: 5 [5, 5] Reported growth PreviousCanBeZero", "2023-03: 47 [47, 47] Reported growth 56.667 [56.666, 56.667] Reported"],
        await AskAsync(Year(2023), "month", Measure("apples", null, Facet(FacetKind.Growth))));

    [Fact]
    public async Task ShareAndRank_Should_CountEveryMember() => Assert.Equal(
        [
            "A: 30 [30, 30] Reported share 50 [50, 50] Reported rank 1–1 of 3",
            "B: 30 [30, 30] Reported share 50 [50, 50] Reported rank 1–1 of 3",
            "C: 0 [0, 0] Zero share 0 [0, 0] Reported rank 3–3 of 3",
        ],
        await AskAsync(Year(2022), "orchard", Measure("apples", null, Facet(FacetKind.Share), Facet(FacetKind.Rank))));

    // Picker 1 is in both orchards, so that shares of persons add up to more than all.
    [Fact]
    public async Task Share_Should_BeOfTheWhole_When_PersonsDoNotAddUp() => Assert.Equal(
        ["A: 2 [2, 2] Reported share 100 [100, 100] Reported", "B: 1 [1, 1] Reported share 50 [50, 50] Reported", "C: 0 [0, 0] Zero share 0 [0, 0] Reported"],
        await AskAsync(Year(2022), "orchard", Measure("pickers", null, Facet(FacetKind.Share))));

    [Fact]
    public async Task RunningTotal_Should_TakeMonthsWithoutARecordAsZero()
    {
        var rows = await AskAsync(Year(2022), "month", Measure("pickings", null, Facet(FacetKind.RunningTotal)));

        Assert.Equal(["2022-03: 2 [2, 2] Reported runningTotal 2 [2, 2] Reported", "2022-09: 1 [1, 1] Reported runningTotal 3 [3, 3] Reported"], rows);
    }

    [Fact]
    public async Task Against_Should_SayWhatTheOtherPerspectivePublishes() => Assert.Equal(
        [
            "A: 30 [30, 30] Reported against 30 to [12, 12] False SYNTHETIC_RECORDS",
            "B: 30 [30, 30] Reported against 30 to [24, 24] False SYNTHETIC_RECORDS",
            "C: 0 [0, 0] Zero against 0 to [6, 6] False SYNTHETIC_RECORDS",
        ],
        await AskAsync(Year(2022), "orchard", Measure("apples", null, Facet(FacetKind.Against) with { Perspective = "harvest" })));

    [Fact]
    public async Task Against_Should_NotJudge_When_TheRecordsCoverTheTimeInPart() => Assert.Equal(
        ["2 [2, ?] Partial against 2 to [3, 10] ? PICKERS_MAY_BE_HANDS SYNTHETIC_RECORDS"],
        await AskAsync(Year(2023), "", Measure("pickers", null, Facet(FacetKind.Against) with { Perspective = "harvest" })));

    [Fact]
    public async Task Against_Should_NotJudge_When_NoTimeIsAsked() => Assert.Equal(
        ["112 [112, 112] Reported against 112 to [40, 45] ? PERIODS_DIFFER SORT_DIFFERS SYNTHETIC_RECORDS"],
        await AskAsync(null, "", Measure("apples", null, Facet(FacetKind.Against) with { Perspective = "harvest" })));

    [Fact]
    public async Task Against_Should_BeJudgedFromTheOtherSideToo() => Assert.Equal(
        ["A: 12 [12, 12] Reported against 12 to [30, 30] False SYNTHETIC_RECORDS"],
        await _harvest.RowsAsync(Ask(All(Year(2022), Where("orchard.code", FilterOperation.Eq, "A")), "orchard", Measure("apples", null, Facet(FacetKind.Against)))));

    [Fact]
    public async Task Against_Should_BeRefused_When_TheOtherPerspectiveDoesNotKnowAKey() => Assert.Equal(
        ["DIMENSION_UNRELATED rows.apples.Against.perspective"],
        await FaultsAsync(null, "shift", Measure("apples", null, Facet(FacetKind.Against) with { Perspective = "harvest" })));

    [Theory]
    [InlineData("picked")]
    [InlineData("picket")]
    [InlineData(null)]
    public async Task Against_Should_BeRefused_When_ThereIsNoOtherPerspectiveOfTheName(string? name) => Assert.Equal(
        ["PERSPECTIVE_UNKNOWN rows.apples.Against.perspective"],
        await FaultsAsync(null, "", Measure("apples", null, Facet(FacetKind.Against) with { Perspective = name })));

    [Fact]
    public async Task Rest_Should_BeRefused_When_PersonsDoNotAddUp()
    {
        var rows = Rows("orchard", Measure("pickers")) with { First = 1 };

        Assert.Equal(
            ["MEASURE_NOT_ADDITIVE rows.pickers"],
            await _harvest.FaultsAsync(Picked(Year(2022), rows) with { Rest = new RestRequest([Measure("pickers")], new QueryPath("rest")) }));
    }

    [Fact]
    public async Task Notices_Should_MarkRecordsThatAreMadeUp_And_TimesThatAreIncomplete()
    {
        var answer = await _harvest.AnswerAsync(Picked(null, Rows("year", Measure("apples"))));

        Assert.Equal(["SYNTHETIC_RECORDS rows.apples", "RECORDS_INCOMPLETE rows.apples"], answer.Notices.Select(notice => $"{notice.Code} {notice.Path}"));
    }

    [Fact]
    public async Task Records_Should_BeThoseThatACellCounts()
    {
        var answer = await _harvest.AnswerAsync(Picked(Where("shift", FilterOperation.Eq, "MORNING"), Rows("month orchard", Measure("pickings"))));

        Assert.Equal(
            answer.Rows!.Measures[0].Figures.Select(figure => figure.Value),
            answer.Rows.Records.Select(records => Pickings.Aggregate(new(records.Fact, [], records.Restrictions, [new(Aggregation.Count, null, [])])) is { Count: 1 } table ? table.Values[0][0] : 0));
    }

    [Fact]
    public async Task Records_Should_BeSummedUpOnce_When_MeasuresShareAFrame()
    {
        await _harvest.AnswerAsync(Picked(null, Rows("year orchard", Measure("apples", null, Facet(FacetKind.Growth)), Measure("pickers"), Measure("morningShare"))));

        Assert.Equal(1, _harvest.Engine.Aggregations);
    }

    private static AnalyticQuery Picked(FilterNode? where, RowsRequest rows) => Ask(where, rows) with { Perspective = "picked" };

    private Task<IReadOnlyList<string>> RowsAsync(FilterNode? where, string by, params string[] measures) =>
        AskAsync(where, by, [.. measures.Select(name => Measure(name))]);

    private Task<IReadOnlyList<string>> AskAsync(FilterNode? where, string by, params MeasureRequest[] measures) =>
        _harvest.RowsAsync(Picked(where, Rows(by, measures)));

    private Task<IReadOnlyList<string>> FaultsAsync(FilterNode? where, string by, params MeasureRequest[] measures) =>
        _harvest.FaultsAsync(Picked(where, Rows(by, measures)));
}
