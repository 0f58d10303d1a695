using System.Globalization;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Figures;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Tests.World;

/// <summary>Asks the tiny world, and tells answers in one line a row.</summary>
internal sealed class Harvest
{
    public Harvest(SemanticLayerOptions? options = null) => Layer = new SemanticLayer(OrchardModel.Model, Engine, options);

    public OrchardEngine Engine { get; } = new();

    public SemanticLayer Layer { get; }

    public static MeasureRequest Measure(string name, ContextChange? change = null, params FacetRequest[] facets) => new()
    {
        Measure = name,
        ResponseName = name,
        Change = change ?? ContextChange.None,
        Facets = facets,
        Path = new QueryPath("rows", name),
    };

    public static FacetRequest Facet(FacetKind kind) => new()
    {
        Kind = kind,
        ResponseName = char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..],
        Perspective = kind == FacetKind.Against ? "picked" : null,
        Path = new QueryPath("rows", "apples", kind.ToString()),
    };

    public static FilterNode Where(string field, FilterOperation operation, object? value) =>
        new FilterTest(field.Split('.'), operation, value, new QueryPath("where", field));

    public static FilterNode Year(long year) => Where("year", FilterOperation.Eq, year);

    public static FilterNode All(params FilterNode[] parts) => new FilterAll(parts, new QueryPath("where"));

    public static RowsRequest Rows(string by, params MeasureRequest[] measures) => new()
    {
        ResponseName = "rows",
        By = [.. by.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => new KeyRequest(key, new QueryPath("rows", "by", key)))],
        Measures = measures,
        Path = new QueryPath("rows"),
    };

    public static AnalyticQuery Ask(FilterNode? where, RowsRequest? rows) => new() { Perspective = "harvest", Where = where, Rows = rows };

    public static AnalyticQuery Ask(FilterNode? where, string by, params MeasureRequest[] measures) => Ask(where, Rows(by, measures));

    public async Task<AnalyticResult> AnswerAsync(AnalyticQuery query) =>
        await Layer.ExecuteAsync(SemanticLayer.Prepare(query), CancellationToken.None);

    /// <summary>The rows of an answer.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(AnalyticQuery query) => Lines((await AnswerAsync(query)).Rows!);

    /// <summary>The codes of what is wrong, each with its path.</summary>
    public async Task<IReadOnlyList<string>> FaultsAsync(AnalyticQuery query)
    {
        var fault = await Assert.ThrowsAsync<QueryException>(() => AnswerAsync(query));
        return [.. fault.Faults.Select(one => $"{one.Code} {one.Path}")];
    }

    /// <summary>Each row as <c>keys: figures</c>, a figure as <c>value [lower, upper] STATUS</c>.</summary>
    public static IReadOnlyList<string> Lines(ResultTable table) => [.. Enumerable.Range(0, table.Count).Select(row =>
        $"{string.Join(' ', table.Keys[row].Select(Text))}: {string.Join("; ", table.Measures.Select(measure => Text(measure, row)))}".TrimStart(' ', ':'))];

    public static string Text(Figure figure) => figure.IsKnown
        ? $"{Text(figure.Value)} [{Text(figure.Bounds.Lower)}, {Text(figure.Bounds.Upper)}] {figure.Status}"
        : figure.Status.ToString();

    private static string Text(MeasureColumn measure, int row) =>
        string.Join(' ', measure.Facets.Select(facet => $"{facet.Request.ResponseName} {Text(facet.Values[row])}").Prepend(Text(measure.Figures[row])));

    private static string Text(object? value) => value switch
    {
        null => "?",
        Member member => member.Code,
        PeriodValue period => period.LabelEn,
        Figure figure => Text(figure),
        Growth growth => growth.Reason?.ToString() ?? Text(growth.Figure),
        Share share => share.Reason?.ToString() ?? Text(share.Figure),
        Rank rank => $"{Text(rank.Best)}–{Text(rank.Worst)} of {rank.Among}",
        Comparison one => $"{Text(one.Own.Figure.Value)} to [{Text(one.Other.Figure.Bounds.Lower)}, {Text(one.Other.Figure.Bounds.Upper)}] {Text(one.Inside)} {string.Join(' ', one.Notices.Select(notice => notice.Code))}".TrimEnd(),
        Reconciliation one => $"{one.Verdict} gap {Text(one.Gap)}",
        decimal number => number.ToString("0.###", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
