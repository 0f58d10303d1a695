using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Building;
using Analytics.Server.PowerBi.Tabular;

namespace Analytics.Server.PowerBi.Dax;

/// <summary>The formulas of measures that are taken from records.</summary>
internal static class RecordedFormula
{
    /// <summary>What the records of the context come to.</summary>
    public static IReadOnlyList<string> Of(Measure measure, FactTable fact)
    {
        var plain = Aggregate(measure, fact);
        return measure.Only.Count == 0 ? [plain]
        :
        [
            "CALCULATE(",
            $"    {plain},",
            .. measure.Only.Select((only, place) => $"    KEEPFILTERS({fact.AttributeColumn(only.Key)} IN {DaxText.List(only.Value)}){(place < measure.Only.Count - 1 ? "," : "")}"),
            ")",
        ];
    }

    /// <summary>The same a year before; nothing where a day of that time, or of the context's own, lies outside the months of the records.</summary>
    public static IReadOnlyList<string> PreviousYear(string measure, RecordSpan span) =>
    [
        $"VAR DaysBefore = SAMEPERIODLASTYEAR({CalendarTable.Day})",
        $"VAR FirstDay = EDATE(MIN({CalendarTable.Day}), -12)",
        $"VAR LastDay = MAX({CalendarTable.Day})",
        $"VAR IsCovered = FirstDay >= {DaxText.Measure(span.First)} && LastDay <= {DaxText.Measure(span.Last)}",
        "RETURN",
        $"    IF(IsCovered, CALCULATE({DaxText.Measure(measure)}, DaysBefore))",
    ];

    /// <summary>The first day of the month of the first record, whatever is filtered.</summary>
    public static IReadOnlyList<string> FirstDay(FactTable fact) =>
    [
        $"VAR FirstRecord = CALCULATE(MIN({fact.Start}), REMOVEFILTERS())",
        "RETURN",
        "    IF(NOT ISBLANK(FirstRecord), EOMONTH(FirstRecord, -1) + 1)",
    ];

    /// <summary>The last day of the month of the last record, whatever is filtered.</summary>
    public static IReadOnlyList<string> LastDay(FactTable fact) =>
    [
        $"VAR LastRecord = CALCULATE(MAX({fact.End}), REMOVEFILTERS())",
        "RETURN",
        "    IF(NOT ISBLANK(LastRecord), EOMONTH(LastRecord, 0))",
    ];

    /// <summary>The growth on the year before.</summary>
    public static IReadOnlyList<string> Growth(string measure, string previous) =>
    [
        $"VAR YearBefore = {DaxText.Measure(previous)}",
        "RETURN",
        $"    IF(NOT ISBLANK(YearBefore), DIVIDE({DaxText.Measure(measure)} - YearBefore, YearBefore))",
    ];

    private static string Aggregate(Measure measure, FactTable fact) => measure.Aggregation switch
    {
        Aggregation.Sum => $"SUM({Column(measure, fact)})",
        Aggregation.Distinct => $"DISTINCTCOUNT({Column(measure, fact)})",
        Aggregation.Min => $"MIN({Column(measure, fact)})",
        Aggregation.Max => $"MAX({Column(measure, fact)})",
        _ => $"COUNTROWS({DaxText.Table(fact.Set.Name)})",
    };

    private static ColumnReference Column(Measure measure, FactTable fact) => fact.Column(measure.Column!);
}
