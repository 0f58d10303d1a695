using Analytics.Semantics.Query;

namespace Analytics.Server.Tests.Analysis;

/// <summary>What is selected in by is what rows are grouped by.</summary>
public sealed class GroupingTests(QuestionProbe probe) : IClassFixture<QuestionProbe>
{
    [Theory]
    [InlineData("by { year district { code } }", "year,district")]
    [InlineData("by { district { code } year }", "district,year")]
    [InlineData("by { y: year d: district { name } }", "year,district")]
    [InlineData("by { year again: year }", "year")]
    [InlineData("by { __typename year }", "year")]
    [InlineData("by { __typename }", "")]
    [InlineData("cursor", "")]
    [InlineData("by { ...K } by { month }", "year,month")]
    [InlineData("... on PublishedRow { by { ... { day } } } by { ...K }", "day,year")]
    [InlineData("by { year @skip(if: true) month }", "month")]
    [InlineData("by { year @skip(if: $no) month @include(if: $no) }", "year")]
    [InlineData("by { year @skip(if: $yes) month @include(if: $yes) }", "month")]
    [InlineData("by { period { kind } definition }", "period,definition")]
    [InlineData("a: by { year month } b: by { month year }", "year,month")]
    public async Task By_Should_GroupByWhatIsSelected(string selection, string keys)
    {
        var query = await probe.ReadAsync(
            $$"""query($yes: Boolean! = true, $no: Boolean! = false) { published { rows { {{selection}} } } unused: published @include(if: false) { rows { by { year @include(if: $yes) month @include(if: $no) ...K } } } } fragment K on PublishedKeys { year }""");

        Assert.Equal(keys, string.Join(',', query.Rows!.By.Select(key => key.Name)));
    }

    [Fact]
    public async Task By_Should_GroupByTheDimension_When_AVariableDecides()
    {
        const string Query = "query($d: Boolean!) { published { rows { by { year district @include(if: $d) { code } } } } }";

        var with = await probe.ReadAsync(Query, new { d = true });
        var without = await probe.ReadAsync(Query, new { d = false });

        Assert.Equal(["year", "district"], with.Rows!.By.Select(key => key.Name));
        Assert.Equal(["year"], without.Rows!.By.Select(key => key.Name));
    }

    [Fact]
    public async Task By_Should_BeRefused_When_TwoGroupTheSameRowsByDifferentKeys()
    {
        var fault = Assert.Single(await probe.ReadFaultsAsync("{ published { rows { a: by { year } b: by { year month } } } }"));

        Assert.Equal((QueryCodes.ByConflict, "rows.b"), (fault.Code, fault.Path.ToString()));
    }

    [Theory]
    [InlineData("rows { cursor } more: rows(first: 3) { cursor }", "more")]
    [InlineData("rows { cursor } rest { __typename } others: rest { __typename }", "others")]
    public async Task Rows_Should_BeRefused_When_AskedTwice(string selection, string path)
    {
        var fault = Assert.Single(await probe.ReadFaultsAsync($$"""{ published { {{selection}} } }"""));

        Assert.Equal(("ROWS_TWICE", path), (fault.Code, fault.Path.ToString()));
    }

    [Theory]
    [InlineData("rows { by { year } } totals { t: by { month } }", "totals.t.month")]
    [InlineData("rows { by { year } } rest { by { m: month } }", "rest.by.m")]
    [InlineData("totals(levels: [[YEAR], []]) { by { year month } }", "totals.by.month")]
    public async Task Totals_Should_BeRefused_When_TheyNameAKeyThatIsNotGroupedBy(string selection, string path)
    {
        var fault = Assert.Single(await probe.ReadFaultsAsync($$"""{ published { {{selection}} } }"""));

        Assert.Equal((QueryCodes.KeyNotGrouped, path), (fault.Code, fault.Path.ToString()));
        Assert.Equal(["year"], fault.Suggestions);
    }

    [Fact]
    public async Task Totals_Should_EachBeAsked_When_AliasedSeveralTimes()
    {
        var query = await probe.ReadAsync("""
            { published { rows { by { year district { code } } } totals { volume { value } } byYear: totals(levels: [[YEAR], [DISTRICT, YEAR]]) { by { year } donations { value } } } }
            """);

        Assert.Equal(["totals", "byYear"], query.Totals.Select(totals => totals.ResponseName));
        Assert.Null(query.Totals[0].Levels);
        Assert.Equal([["year"], ["district", "year"]], query.Totals[1].Levels!);
        Assert.Equal("donations", Assert.Single(query.Totals[1].Measures).Measure);
    }

    [Fact]
    public async Task Paths_Should_BeResponseNamesFromTheRootField()
    {
        var query = await probe.ReadAsync("""
            { p: published { r: rows { k: by { y: year } lastYear: volume(where: { year: { eq: 2022 } }) { g: growth { value } } inside: drillDown { donors { value } } } } }
            """);

        var measure = Assert.Single(query.Rows!.Measures);
        Assert.Equal("r.k.y", query.Rows.By[0].Path.ToString());
        Assert.Equal("r.lastYear", measure.Path.ToString());
        Assert.Equal("r.lastYear.g", measure.Facets[0].Path.ToString());
        Assert.Equal("r.lastYear.where.year.eq", measure.Change.Where!.Path.ToString());
        Assert.Equal("r.inside.donors", query.Rows.DrillDowns[0].Measures[0].Path.ToString());
    }
}
