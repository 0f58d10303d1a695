using Analytics.Semantics.Query;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Which rows there are, and what figure each has; worked by hand from <see cref="OrchardEngine"/>.</summary>
public sealed class RowTests
{
    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Rows_Should_BeOne_When_NothingIsGroupedBy() =>
        Assert.Equal(["40 [40, 45] Reported"], await _harvest.RowsAsync(Ask(Year(2021), "", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_HoldEveryMemberInEachYearWithAnyFigure_When_AllMembersAreKnown() => Assert.Equal(
        [
            "2021 A: 10 [10, 10] Reported", "2021 B: 20 [20, 20] Reported", "2021 C: Missing",
            "2022 A: 12 [12, 12] Reported", "2022 B: 24 [24, 24] Reported", "2022 C: 6 [6, 6] Reported",
            "2023 A: 15 [14, 16] Reported", "2023 B: 30 [30, ?] Reported", "2023 C: Missing",
        ],
        await _harvest.RowsAsync(Ask(null, "year orchard", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_HoldAMemberWithoutFigure_When_ItIsAskedForAlone() => Assert.Equal(
        ["2021 C: Missing", "2022 C: 6 [6, 6] Reported", "2023 C: Missing"],
        await _harvest.RowsAsync(Ask(Where("orchard.code", FilterOperation.Eq, "C"), "year orchard", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_HoldEveryYear_When_OneMemberIsAskedForAndNotGroupedBy() => Assert.Equal(
        ["2021: Missing", "2022: 6 [6, 6] Reported", "2023: Missing"],
        await _harvest.RowsAsync(Ask(Where("orchard.code", FilterOperation.Eq, "C"), "year", Measure("apples"))));

    // Named one by one, the farms are all that is asked for; described, they are those that are known of.
    [Fact]
    public async Task Figure_Should_BeWhole_When_MembersAreNamed_And_Partial_When_TheyAreDescribed()
    {
        var farms = Measure("apples", new() { Where = Where("farm.code", FilterOperation.In, new object?[] { "G" }) });
        var described = Measure("apples", new() { Where = Where("farm.name", FilterOperation.Eq, "庚") }) with { ResponseName = "described" };

        Assert.Equal(["5 [5, 5] Reported; 5 [5, ?] Partial"], await _harvest.RowsAsync(Ask(Year(2023), "", farms, described)));
    }

    [Fact]
    public async Task Filter_Should_TakeAlternatives_When_EachHasSeveralConditions() => Assert.Equal(
        ["A: 12 [12, 12] Reported", "C: 6 [6, 6] Reported"],
        await _harvest.RowsAsync(Ask(
            All(Year(2022), new FilterAny(
                [All(Where("soil", FilterOperation.Eq, "SAND"), Where("orchard.code", FilterOperation.Eq, "A")), Where("soil", FilterOperation.Eq, "CLAY")], new QueryPath("where"))),
            "orchard",
            Measure("apples"))));

    [Fact]
    public async Task Rows_Should_BeNone_When_NothingIsStatedInTheYear() =>
        Assert.Empty(await _harvest.RowsAsync(Ask(Year(2020), "orchard", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_HoldOnlyMembersWithAFigure_When_NotAllAreKnown() =>
        Assert.Equal(["G: 5 [5, 5] Reported"], await _harvest.RowsAsync(Ask(Year(2023), "farm", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_StandApartWithoutYear_When_APeriodIsNoYear() => Assert.Equal(
        ["2023 G: 5 [5, 5] Reported", "? F: 7 [7, 7] Reported"], await _harvest.RowsAsync(Ask(null, "year farm", Measure("apples"))));

    [Fact]
    public async Task Rows_Should_StandApart_When_GroupedByPeriod() => Assert.Equal(
        ["A F Span: 2022-01-01 – 2023-12-31: 7 [7, 7] Reported", "? G 2023: 5 [5, 5] Reported"],
        await _harvest.RowsAsync(Ask(null, "orchard farm period", Measure("apples"))));

    [Fact]
    public async Task Figure_Should_BeTheSumOfItsParts_When_NothingIsStatedAtItsLevel() => Assert.Equal(
        ["2021: 40 [40, 45] Reported", "2022: 42 [42, 42] Reported", "2023: 45 [44, ?] Partial"],
        await _harvest.RowsAsync(Ask(null, "year", Measure("apples"))));

    [Fact]
    public async Task Figure_Should_BePartial_When_MembersOfAnAttributeAreMissing() => Assert.Equal(
        ["SAND: 45 [44, ?] Reported", "CLAY: Missing"], await _harvest.RowsAsync(Ask(Year(2023), "soil", Measure("apples"))));

    [Fact]
    public async Task Figure_Should_NotBeRolledUp_When_NotAllMembersAreKnown() =>
        Assert.Equal(["A: 15 [14, 16] Reported", "B: 30 [30, ?] Reported", "C: Missing"], await _harvest.RowsAsync(Ask(Year(2023), "orchard", Measure("apples"))));

    [Fact]
    public async Task Figure_Should_BeOfTheLevelAskedFor_When_ItIsFiner() => Assert.Equal(
        ["5 [5, ?] Partial"], await _harvest.RowsAsync(Ask(Year(2023), "", Measure("apples")) with { Level = "FARM" }));

    [Fact]
    public async Task Coverage_Should_CountTheMembersBelow()
    {
        var rows = (await _harvest.AnswerAsync(Ask(null, "year", Measure("apples")))).Rows!;

        Assert.Equal(["2 0 3", "3 0 3", "2 0 3"], rows.Measures[0].Figures.Select(figure => $"{figure.Coverage!.Reported} {figure.Coverage.Implied} {figure.Coverage.Expected}"));
    }

    [Fact]
    public async Task Figure_Should_BeTheLastInstantOfTheYear_When_TheMeasureIsALevel() => Assert.Equal(
        ["2022: 110 [110, 110] Reported"], await _harvest.RowsAsync(Ask(null, "year", Measure("trees"))));

    [Fact]
    public async Task Figure_Should_BeNarrowed_When_AnotherBoundsIt() =>
        Assert.Equal(["3 [3, 10] Reported; 10 [10, 10] Reported"], await _harvest.RowsAsync(Ask(Year(2023), "", Measure("pickers"), Measure("baskets"))));

    [Theory]
    [InlineData("orchard.code", FilterOperation.Eq, "A", "A")]
    [InlineData("orchard.nameEn", FilterOperation.StartsWith, "B", "B")]
    [InlineData("orchard.name", FilterOperation.Contains, "丙", "C")]
    [InlineData("orchard.nameEn", FilterOperation.NEndsWith, "er", "B,C")]
    [InlineData("soil", FilterOperation.Neq, "SAND", "C")]
    [InlineData("orchard.code", FilterOperation.Nin, "A,B", "C")]
    [InlineData("orchard.code", FilterOperation.In, "A,C", "A,C")]
    public async Task Filter_Should_SayWhichMembersThereAre(string field, FilterOperation operation, string value, string expected)
    {
        object operand = operation is FilterOperation.In or FilterOperation.Nin ? value.Split(',').Cast<object?>().ToArray() : value;

        var rows = await _harvest.RowsAsync(Ask(All(Year(2022), Where(field, operation, operand)), "orchard", Measure("apples")));

        Assert.Equal(expected.Split(','), rows.Select(row => row[..1]));
    }

    [Theory]
    [InlineData(FilterOperation.Gt, 2021, "2022,2023")]
    [InlineData(FilterOperation.Gte, 2022, "2022,2023")]
    [InlineData(FilterOperation.Lt, 2022, "2021")]
    [InlineData(FilterOperation.Lte, 2022, "2021,2022")]
    [InlineData(FilterOperation.Neq, 2022, "2021,2023")]
    public async Task Filter_Should_SayWhichYearsThereAre(FilterOperation operation, int year, string expected) => Assert.Equal(
        expected.Split(','),
        (await _harvest.RowsAsync(Ask(Where("year", operation, (long)year), "year", Measure("apples")))).Select(row => row[..4]));

    [Fact]
    public async Task Filter_Should_TakeAlternatives_When_TheyAreOfTwoDimensions() => Assert.Equal(
        ["2021 A: 10 [10, 10] Reported", "2022 A: 12 [12, 12] Reported", "2022 B: 24 [24, 24] Reported", "2022 C: 6 [6, 6] Reported", "2023 A: 15 [14, 16] Reported"],
        (await _harvest.RowsAsync(Ask(
            new FilterAny([Year(2022), Where("orchard.code", FilterOperation.Eq, "A")], new QueryPath("where")), "year orchard", Measure("apples"))))
            .Where(row => !row.EndsWith("Missing", StringComparison.Ordinal)));

    [Fact]
    public async Task Filter_Should_AddUpTheYearsAskedFor_When_TheyAreListed() => Assert.Equal(
        ["A: 22 [22, 22] Reported", "B: 44 [44, 44] Reported", "C: 6 [6, ?] Partial"],
        await _harvest.RowsAsync(Ask(Where("year", FilterOperation.In, new object?[] { 2021L, 2022L }), "orchard", Measure("apples"))));

    [Fact]
    public async Task Notices_Should_CarryTheCaveatsOfTheMeasure() => Assert.Equal(
        ["PICKERS_MAY_BE_HANDS rows.pickers"],
        (await _harvest.AnswerAsync(Ask(Year(2023), "", Measure("pickers")))).Notices.Select(notice => $"{notice.Code} {notice.Path}"));
}
