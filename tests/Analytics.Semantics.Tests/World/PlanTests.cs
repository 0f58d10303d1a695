using System.Text.RegularExpressions;
using Analytics.Semantics.Model;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;
using Analytics.Semantics.Tests.Snapshots;
using static Analytics.Semantics.Tests.World.Harvest;

namespace Analytics.Semantics.Tests.World;

/// <summary>Plans and questions as text. A snapshot records; that the answers are right is proved elsewhere.</summary>
public sealed partial class PlanTests
{
    private static readonly FacetKind[] Kinds = Enum.GetValues<FacetKind>();

    private readonly Harvest _harvest = new();

    [Fact]
    public async Task Plan_Should_ReadOnce_When_MeasuresShareAContext() =>
        Snapshot.Match(await PlanAsync(Ask(Year(2023), "orchard", Measure("apples"), Measure("applesPerBasket"))), "txt");

    [Fact]
    public async Task Plan_Should_HoldEveryFacet() =>
        Snapshot.Match(await PlanAsync(EveryFacet), "txt");

    [Fact]
    public async Task Plan_Should_NarrowByWhatBounds() =>
        Snapshot.Match(await PlanAsync(Ask(Year(2023), "", Measure("pickers"))), "txt");

    [Fact]
    public async Task Plan_Should_MoveAndSpreadTime() => Snapshot.Match(
        await PlanAsync(Ask(
            Year(2023),
            "orchard",
            Measure("apples", new() { Shift = TimeShift.YearBefore, Window = new TimeWindow(2, TimeGrain.Year), Ignore = ["orchard"], Across = ["orchard"] }))),
        "txt");

    [Fact]
    public async Task Plan_Should_HoldTotalsRestAndDrillDowns() => Snapshot.Match(await PlanAsync(Whole), "txt");

    [Fact]
    public void Question_Should_PrintAllOfItsParts() => Snapshot.Match(QueryPrinter.Print(Whole), "txt");

    [Fact]
    public void Question_Should_PrintEveryFacet() => Snapshot.Match(QueryPrinter.Print(EveryFacet), "txt");

    /// <summary>Each kind of step is in one of the plans above, and its file says what it makes of what.</summary>
    [Fact]
    public async Task Steps_Should_AllBePlannedAndDocumented()
    {
        var plans = string.Join('\n', await PlanAsync(EveryFacet), await PlanAsync(Whole), await PlanAsync(Ask(Year(2023), "", Measure("pickers"), Measure("applesPerBasket"))));
        var folder = Path.Combine(Root(), "src", "Analytics.Semantics", "Planning", "Nodes");
        var steps = typeof(PlanNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PlanNode)) && !type.IsAbstract).ToList();

        Assert.Equal(19, steps.Count);
        Assert.All(steps, step =>
        {
            var source = File.ReadAllText(Path.Combine(folder, $"{step.Name}.cs"));
            Assert.Matches(Table(), source);
            Assert.Contains(Words[step.Name], plans, StringComparison.Ordinal);
        });
    }

    private static readonly Dictionary<string, string> Words = new()
    {
        ["ScanNode"] = "scan crops",
        ["ObserveNode"] = "observe APPLES",
        ["RollUpNode"] = "cover, roll up",
        ["TightenNode"] = "tighten: at most",
        ["DeriveNode"] = "derive (apples / baskets)",
        ["GrowthNode"] = "growth",
        ["PreviousNode"] = "previous",
        ["ShareNode"] = "share of total",
        ["RankNode"] = "rank desc",
        ["AccumulateNode"] = "running total along year",
        ["ReconcileNode"] = "reconcile",
        ["AgainstNode"] = "against picked",
        ["AggregateNode"] = "take apples",
        ["RecordScanNode"] = "sum up sum weight of pickings",
        ["MeasureNode"] = "apples = apples",
        ["AxisNode"] = "cells (",
        ["RowsNode"] = "rows",
        ["TotalsNode"] = "totals (",
        ["RestNode"] = "rest",
    };

    private static AnalyticQuery EveryFacet => Ask(null, "year orchard", Measure("apples", null, [.. Kinds.Select(Facet)]));

    private static AnalyticQuery Whole => Ask(
        new FilterAny([Year(2022), All(Where("soil", FilterOperation.Neq, "CLAY"), Where("orchard.nameEn", FilterOperation.Contains, "er"))], new QueryPath("where")),
        Rows("year", Measure("apples", new() { Across = ["year"] }), Measure("trees")) with
        {
            First = 2,
            Having = [new HavingRequest("trees.value", [(FilterOperation.Gte, 10m), (FilterOperation.Neq, null)], new QueryPath("having"))],
            Order = [new OrderRequest("by.year", Direction.Desc, NullsPlace.First, new QueryPath("rows", "order"))],
            DrillDowns = [Rows("orchard", Measure("apples"))],
        }) with
    {
        Level = "orchard",
        Totals = [new TotalsRequest { ResponseName = "totals", Levels = [["year"], []], Measures = [Measure("apples")], Path = new QueryPath("totals") }],
        Rest = new RestRequest([Measure("apples")], new QueryPath("rest")),
    };

    private async Task<string> PlanAsync(AnalyticQuery query) => await _harvest.Layer.PlanAsync(SemanticLayer.Prepare(query), CancellationToken.None);

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));

    [GeneratedRegex("<remarks>\\s*///\\s*<code>(\\s*///.*\\n){2,}\\s*///\\s*</code>")]
    private static partial Regex Table();
}
