using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Figures set against others; worked by hand from <see cref="OrchardEngine"/>.</summary>
public sealed class FacetTests
{
    private readonly Harvest _harvest = new();

    // A printed 25 % in 24 to 26; computed of 14–16 on 12 it is 16.7 to 33.3, which adds nothing. B: 24 on 20 is 20 %.
    [Fact]
    public async Task Growth_Should_BeThePrintedOneFirst_And_ElseComputed() => Assert.Equal(
        [
            "2022 A: 20 [20, 20] Reported", "2022 B: 20 [20, 20] Reported", "2022 C: PreviousMissing",
            "2023 A: 25 [24, 26] Reported", "2023 B: ? [25, ?] Reported", "2023 C: CurrentMissing",
        ],
        (await FacetsAsync(null, "year orchard", Facet(FacetKind.Growth))).Skip(3));

    [Fact]
    public async Task Growth_Should_BeWithheld_When_PartsDiffer() => Assert.Equal(
        ["SAND: 20 [20, 20] Reported", "CLAY: PreviousMissing"], await FacetsAsync(Year(2022), "soil", Facet(FacetKind.Growth)));

    [Fact]
    public async Task Growth_Should_BeWithheld_When_PartsAreMissing() => Assert.Equal(
        ["Incomplete"], await FacetsAsync(Year(2023), "", Facet(FacetKind.Growth)));

    [Fact]
    public async Task Growth_Should_NoticeTheSort_When_TheWholeIsOfAnother()
    {
        var answer = await _harvest.AnswerAsync(Ask(Year(2022), "", Measure("apples", null, Facet(FacetKind.Growth))));

        Assert.Equal(["SORT_DIFFERS"], answer.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public async Task Change_Should_BeTheDifference() => Assert.Equal(
        ["A: 2 [2, 2] Reported", "B: 4 [4, 4] Reported", "C: PreviousMissing"], await FacetsAsync(Year(2022), "orchard", Facet(FacetKind.Change)));

    [Fact]
    public async Task Previous_Should_BeTheFigureOfTheYearBefore() => Assert.Equal(
        ["A: 10 [10, 10] Reported", "B: 20 [20, 20] Reported", "C: Missing"], await FacetsAsync(Year(2022), "orchard", Facet(FacetKind.Previous)));

    // The total of 2021 stands on its own: 10 of 40 to 45. That of 2022 is the sum of the parts: 12 of 42.
    [Theory]
    [InlineData(2021, "A: 25 [22.222, 25] Reported", "B: 50 [44.444, 50] Reported", "C: CurrentMissing")]
    [InlineData(2022, "A: 28.571 [28.571, 28.572] Reported", "B: 57.143 [57.142, 57.143] Reported", "C: 14.286 [14.285, 14.286] Reported")]
    [InlineData(2023, "A: TotalOpen", "B: TotalOpen", "C: CurrentMissing")]
    public async Task Share_Should_BeOfTheTotal(int year, params string[] expected) =>
        Assert.Equal(expected, await FacetsAsync(Year(year), "orchard", Facet(FacetKind.Share)));

    [Fact]
    public async Task Share_Should_BeOfTheKnown_When_AskedFor() => Assert.Equal(
        ["A: 33.333 [33.333, 33.334] Reported", "B: 66.667 [66.666, 66.667] Reported", "C: CurrentMissing"],
        await FacetsAsync(Year(2021), "orchard", Facet(FacetKind.Share) with { Of = ShareOf.Known }));

    // 2021: the total leaves 10 to 15 for C, which can tie with A or come between A and B, but not reach B.
    [Theory]
    [InlineData(Direction.Desc, "A: 2–3 of 3", "B: 1–1 of 3", "C: ?–? of 3")]
    [InlineData(Direction.Asc, "A: 1–1 of 3", "B: 3–3 of 3", "C: ?–? of 3")]
    public async Task Rank_Should_CountWhatIsMissing(Direction direction, params string[] expected) =>
        Assert.Equal(expected, await FacetsAsync(Year(2021), "orchard", Facet(FacetKind.Rank) with { Direction = direction }));

    [Fact]
    public async Task RunningTotal_Should_AddUpAlongTime() => Assert.Equal(
        ["2021 A: 10 [10, 10] Reported", "2022 A: 22 [22, 22] Reported", "2023 A: 37 [36, 38] Reported"],
        await FacetsAsync(Where("orchard.code", FilterOperation.Eq, "A"), "year orchard", Facet(FacetKind.RunningTotal)));

    [Fact]
    public async Task RunningTotal_Should_BePartial_When_ATimeIsMissing() => Assert.Equal(
        ["2021 C: Missing", "2022 C: 6 [6, ?] Partial", "2023 C: 6 [6, ?] Partial"],
        await FacetsAsync(Where("orchard.code", FilterOperation.Eq, "C"), "year orchard", Facet(FacetKind.RunningTotal)));

    [Fact]
    public async Task MovingAverage_Should_BeTheMeanOfTheLastTimes() => Assert.Equal(
        ["2021 A: ? [5, ?] Partial", "2022 A: 11 [11, 11] Reported", "2023 A: 13.5 [13, 14] Reported"],
        await FacetsAsync(Where("orchard.code", FilterOperation.Eq, "A"), "year orchard", Facet(FacetKind.MovingAverage) with { Periods = 2 }));

    // 40 to 45 less 30 known is 10 to 15, room for C; of 2022 nothing is published of the whole; 2023 has baskets 10 less 3.
    [Theory]
    [InlineData("apples", 2021, "Incomplete gap 10 [10, 15] Reported")]
    [InlineData("apples", 2022, "NoTotal gap Missing")]
    [InlineData("baskets", 2023, "Incomplete gap 7 [7, 7] Reported")]
    [InlineData("baskets", 2021, "NoTotal gap Missing")]
    public async Task Reconciliation_Should_SetTheTotalAgainstItsParts(string measure, int year, string expected)
    {
        var rows = await _harvest.RowsAsync(Ask(Year(year), "", Measure(measure, null, Facet(FacetKind.Reconciliation))));

        Assert.EndsWith("reconciliation " + expected, rows[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("orchard")]
    public async Task Reconciliation_Should_NotApply_When_AFilterLeavesOutMembers(string by)
    {
        var rows = await FacetsAsync(All(Year(2021), Where("orchard.code", FilterOperation.Eq, "A")), by, Facet(FacetKind.Reconciliation));

        Assert.EndsWith("NotApplicable gap NotApplicable", rows[0], StringComparison.Ordinal);
    }

    // The facet alone, behind the row's keys.
    private async Task<IReadOnlyList<string>> FacetsAsync(FilterNode? where, string by, FacetRequest facet) =>
    [
        .. (await _harvest.RowsAsync(Ask(where, by, Measure("apples", null, facet)))).Select(row =>
        {
            var keys = by.Length == 0 ? "" : row[..(row.IndexOf(':', StringComparison.Ordinal) + 2)];
            return keys + row[(row.IndexOf(facet.ResponseName, StringComparison.Ordinal) + facet.ResponseName.Length + 1)..];
        }),
    ];
}
