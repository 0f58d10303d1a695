using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Building;

namespace Analytics.Server.PowerBi.Dax;

/// <summary>The formulas of measures that were published: one figure stands in a context, or none. Nothing is added up.</summary>
internal static class PublishedFormula
{
    /// <summary>A column of the one figure that the context leaves of a measure.</summary>
    public static IReadOnlyList<string> Of(Measure measure, FactTable fact, string figure, string column) =>
    [
        measure.Metric is { } metric
            ? $"VAR Figure = CALCULATE({DaxText.Measure(figure)}, KEEPFILTERS({fact.Column(fact.Fact.Metric!)} = {DaxText.Text(metric)}))"
            : $"VAR Figure = {DaxText.Measure(figure)}",
        "RETURN",
        $"    LOOKUPVALUE({fact.Column(column)}, {fact.Key}, Figure)",
    ];

    /// <summary>The level at which figures are sought: that which is asked for, else the finest by which the context filters.</summary>
    public static IReadOnlyList<string> Level(FactTable fact, IReadOnlyList<FactLevel> finest, string whole)
    {
        var level = fact.Column(fact.Fact.Level!);
        return
        [
            "SWITCH(",
            "    TRUE(),",
            $"    ISFILTERED({level}), SELECTEDVALUE({level}),",
            .. finest.Select(one => $"    {string.Join(" || ", one.Columns.Select(column => $"ISFILTERED({column})"))}, {DaxText.Text(one.Subject)},"),
            $"    {DaxText.Text(whole)}",
            ")",
        ];
    }

    /// <summary>The key of the one figure of a level, and of the context's days where it names any.</summary>
    public static IReadOnlyList<string> OneFigure(FactTable fact) => fact.IsOfOneDay ? OfLastDay(fact) : OfWholePeriod(fact);

    /// <summary>The key of the one figure of the context's level.</summary>
    public static IReadOnlyList<string> Figure(FactTable fact, string levelMeasure, string figure, string whole)
    {
        var level = fact.Column(fact.Fact.Level!);
        return
        [
            $"VAR Sought = {DaxText.Measure(levelMeasure)}",
            "RETURN",
            "    IF(",
            $"        Sought = {DaxText.Text(whole)},",
            "        CALCULATE(",
            $"            {DaxText.Measure(figure)},",
            $"            KEEPFILTERS({level} = {DaxText.Text(whole)}),",
            .. PlaceTables.OfWhole.Select(line => $"            {line}"),
            "        ),",
            $"        CALCULATE({DaxText.Measure(figure)}, KEEPFILTERS({level} = Sought))",
            "    )",
        ];
    }

    private static IReadOnlyList<string> OfWholePeriod(FactTable fact) =>
    [
        $"VAR IsAsked = ISFILTERED({DaxText.Table(CalendarTable.Name)})",
        $"VAR FirstDay = MIN({CalendarTable.Day})",
        $"VAR LastDay = MAX({CalendarTable.Day})",
        "VAR Figures =",
        "    FILTER(",
        $"        {DaxText.Table(fact.Set.Name)},",
        $"        NOT IsAsked || ({fact.Start} = FirstDay && {fact.End} = LastDay)",
        "    )",
        .. Only(fact),
    ];

    private static IReadOnlyList<string> OfLastDay(FactTable fact) =>
    [
        $"VAR LastDay = MAX({fact.Start})",
        $"VAR Figures = FILTER({DaxText.Table(fact.Set.Name)}, {fact.Start} = LastDay)",
        .. Only(fact),
    ];

    private static IReadOnlyList<string> Only(FactTable fact) =>
    [
        "RETURN",
        $"    IF(COUNTROWS(Figures) = 1, MAXX(Figures, {fact.Key}))",
    ];
}
