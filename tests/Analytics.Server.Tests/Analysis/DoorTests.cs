using System.Text.Json;
using Analytics.Semantics.Query;

namespace Analytics.Server.Tests.Analysis;

/// <summary>A question asked by selection and one asked with every name in variables are the same question.</summary>
public sealed class DoorTests(QuestionProbe probe) : IClassFixture<QuestionProbe>
{
    [Theory]
    [InlineData("published { rows { volume { value } } }", """{ "measures": [{ "measure": "volume" }] }""")]
    [InlineData(
        "published(where: { year: { eq: 2023 } }) { rows { by { year district { code } } volume { value } donations { value } } }",
        """{ "by": ["year", "district"], "where": { "year": { "eq": 2023 } }, "measures": [{ "measure": "volume" }, { "measure": "donations" }] }""")]
    [InlineData(
        """published(where: { district: { code: { in: ["440781", "440705"] }, districtKind: { neq: DISTRICT } }, day: { gte: "2023-01-01" } }) { rows { volume { value } } }""",
        """{ "where": { "district": { "code": { "in": ["440781", "440705"] }, "districtKind": { "neq": "DISTRICT" } }, "day": { "gte": "2023-01-01" } }, "measures": [{ "measure": "volume" }] }""")]
    [InlineData(
        """published(where: { or: [{ year: { eq: 2022 } }, { and: [{ year: { gt: 2022, lt: 2024 } }, { definition: { eq: WHOLE_BLOOD } }] }] }) { rows { volume { value } } }""",
        """{ "where": { "or": [{ "year": { "eq": 2022 } }, { "and": [{ "year": { "gt": 2022, "lt": 2024 } }, { "definition": { "eq": "WHOLE_BLOOD" } }] }] }, "measures": [{ "measure": "volume" }] }""")]
    [InlineData(
        """published(where: { institution: { district: { nameEn: { startsWith: "Xin" } }, or: [{ name: { contains: "会" } }, { code: { nin: ["a", null] } }] } }) { rows { by { institution { name } } donors { value } } }""",
        """{ "by": ["institution"], "where": { "institution": { "district": { "nameEn": { "startsWith": "Xin" } }, "or": [{ "name": { "contains": "会" } }, { "code": { "nin": ["a", null] } }] } }, "measures": [{ "measure": "donors" }] }""")]
    [InlineData(
        "published { rows { by { year } lastYear: volume(shift: { years: -1, days: 2 }, ignore: [DISTRICT, PERIOD_KIND], toDate: MONTH) { value } } }",
        """{ "by": ["year"], "measures": [{ "measure": "volume", "as": "lastYear", "shift": { "years": -1, "days": 2 }, "ignore": ["district", "periodKind"], "toDate": "MONTH" }] }""")]
    [InlineData(
        "published { rows { by { year } volume(keepOnly: [YEAR], window: { last: 3, unit: QUARTER }, across: [YEAR], where: { year: { in: 2023 } }) { value } } }",
        """{ "by": ["year"], "measures": [{ "measure": "volume", "keepOnly": ["year"], "window": { "last": 3, "unit": "QUARTER" }, "across": ["year"], "where": { "year": { "in": 2023 } } }] }""")]
    [InlineData(
        "published { rows { by { district { code } } volume { growth { value } g: growth(shift: { months: -1 }) { value } change { value } previous(shift: { quarters: -1 }) { value } } } }",
        """{ "by": ["district"], "measures": [{ "measure": "volume", "facets": [{ "facet": "growth" }, { "facet": "growth", "as": "g", "shift": { "months": -1 } }, { "facet": "change" }, { "facet": "previous", "shift": { "quarters": -1 } }] }] }""")]
    [InlineData(
        "published { rows { by { district { code } } volume { share(across: [DISTRICT], of: KNOWN) { value } whole: share { value } rank(direction: ASC) { best } last: rank(across: [DISTRICT]) { worst } } } }",
        """{ "by": ["district"], "measures": [{ "measure": "volume", "facets": [{ "facet": "share", "across": ["district"], "of": "KNOWN" }, { "facet": "share", "as": "whole" }, { "facet": "rank", "direction": "ASC" }, { "facet": "rank", "as": "last", "across": ["district"] }] }] }""")]
    [InlineData(
        "published { rows { by { year } volume { runningTotal(along: YEAR) { value } movingAverage(periods: 2) { value } reconciliation { verdict } } } }",
        """{ "by": ["year"], "measures": [{ "measure": "volume", "facets": [{ "facet": "runningTotal", "along": "year" }, { "facet": "movingAverage", "periods": 2 }, { "facet": "reconciliation" }] }] }""")]
    [InlineData(
        """published(level: DISTRICT, having: [{ field: "volume.value", gte: 1000000, neq: null }, { field: "volume.upper", in: [1, null, 2.5] }]) { rows(order: [{ field: "volume.value", direction: DESC }, { field: "district.code", nulls: FIRST }], first: 3, after: "abc") { by { district { code } } volume { value } } }""",
        """{ "by": ["district"], "level": "district", "having": [{ "field": "volume.value", "gte": 1000000, "neq": null }, { "field": "volume.upper", "in": [1, null, 2.5] }], "order": [{ "field": "volume.value", "direction": "DESC" }, { "field": "district.code", "nulls": "FIRST" }], "first": 3, "after": "abc", "measures": [{ "measure": "volume" }] }""")]
    [InlineData(
        "published(where: { periodKind: { in: [YEAR, TO_DATE] }, donor: { code: { eq: null } } }) { rows { by { period { label } periodStart definition } volumePerDonation { value } } }",
        """{ "by": ["period", "periodStart", "definition"], "where": { "periodKind": { "in": ["YEAR", "TO_DATE"] }, "donor": { "code": { "eq": null } } }, "measures": [{ "measure": "volumePerDonation" }] }""")]
    public async Task Doors_Should_MakeOneQuestion_When_TheyAskTheSame(string selection, string input)
    {
        var first = await probe.ReadAsync($$"""{ {{selection}} }""");

        var second = await probe.ReadAsync("query($query: AnalysisInput!) { table(query: $query) { rows } }", new { query = JsonSerializer.Deserialize<JsonElement>(input) });

        Assert.Equal(QueryPrinter.Print(first), QueryPrinter.Print(second));
    }

    [Fact]
    public async Task Doors_Should_MakeDifferentQuestions_When_AnyPartDiffers()
    {
        var first = await probe.ReadAsync("{ published(where: { year: { eq: 2023 } }) { rows { volume { value } } } }");

        var second = await probe.ReadAsync("""{ table(query: { where: { year: { eq: 2022 } }, measures: [{ measure: "volume" }] }) { rows } }""");

        Assert.NotEqual(QueryPrinter.Print(first), QueryPrinter.Print(second));
    }

    [Fact]
    public async Task Filter_Should_BeReadAsTheBinderTakesIt_When_ItIsAnObjectOfAny()
    {
        var query = await probe.ReadAsync("""{ table(query: { where: { year: { gte: 2022, lt: 2024 }, district: { code: { in: ["440781"] } } }, measures: [{ measure: "volume" }] }) { rows } }""");

        var all = Assert.IsType<FilterAll>(query.Where);
        var years = Assert.IsType<FilterAll>(all.Parts[1]);
        var lower = Assert.IsType<FilterTest>(years.Parts[0]);
        var codes = Assert.IsType<FilterTest>(all.Parts[0]);
        Assert.Equal(("year", FilterOperation.Gte, 2022L), (string.Join('.', lower.Field), lower.Operation, lower.Value));
        Assert.Equal(("district.code", FilterOperation.In), (string.Join('.', codes.Field), codes.Operation));
        Assert.Equal(["440781"], Assert.IsType<object?[]>(codes.Value));
        Assert.Equal("where.district.code.in", codes.Path.ToString());
    }

    [Theory]
    [InlineData("""where: "x" """, "FILTER_INVALID", "where")]
    [InlineData("""where: { year: 2023 }""", "FILTER_INVALID", "where.year")]
    [InlineData("""where: { year: { eq: [2023] } }""", "FILTER_INVALID", "where.year.eq")]
    [InlineData("""where: { year: { in: [{ a: 1 }] } }""", "FILTER_INVALID", "where.year.in")]
    [InlineData("""where: { or: { year: { eq: 1 } } }""", "FILTER_INVALID", "where.or")]
    public async Task Filter_Should_BeRefused_When_ItHasNoneOfItsForms(string where, string code, string path)
    {
        var fault = Assert.Single(await probe.ReadFaultsAsync($$"""{ table(query: { {{where}}, measures: [{ measure: "volume" }] }) { rows } }"""));

        Assert.Equal((code, path), (fault.Code, fault.Path.ToString()));
    }

    [Theory]
    [InlineData("""{ measure: "volume", facets: [{ facet: "shar" }] }""", "FACET_UNKNOWN", "volume.facets", "share")]
    [InlineData("""{ measure: "volume", fields: ["valu"] }""", "FIELD_UNKNOWN", "volume.fields", "value")]
    [InlineData("""{ measure: "volume", facets: [{ facet: "rank", as: "r", fields: ["bes"] }] }""", "FIELD_UNKNOWN", "volume.r.fields", "best")]
    [InlineData("""{ measure: "volume", facets: [{ facet: "share", periods: 2 }] }""", "ARGUMENT_INVALID", "volume.share.periods", "across")]
    [InlineData("""{ measure: "volume", fields: ["value"] }, { measure: "volume", fields: ["value"] }""", "COLUMN_TWICE", "volume.value", null)]
    public async Task Table_Should_BeRefused_When_ANameIsNone(string measures, string code, string path, string? suggestion)
    {
        var fault = Assert.Single(await probe.ReadFaultsAsync($$"""{ table(query: { measures: [{{measures}}] }) { rows } }"""));

        Assert.Equal((code, path, suggestion), (fault.Code, fault.Path.ToString(), fault.Suggestions is [var nearest, ..] ? nearest : null));
    }

    [Fact]
    public async Task Filter_Should_BeRefused_When_ItHasMoreConditionsThanTheLimit()
    {
        var parts = string.Join(", ", Enumerable.Repeat("{ year: { eq: 2023 } }", 201));

        var fault = Assert.Single(await probe.ReadFaultsAsync($$"""{ published(where: { or: [{{parts}}] }) { groupCount } }"""));

        Assert.Equal("FILTER_INVALID", fault.Code);
        Assert.Contains("200", fault.Message, StringComparison.Ordinal);
    }
}
