namespace Analytics.Semantics.Figures.Reading;

/// <summary>Reads a text as a direction ("同比均有增长"), an absence ("无输血感染事件") or a quantity.</summary>
internal static class FigureParser
{
    internal static PrintedFigure? Read(FigureCursor cursor) =>
        WordFigures.StartsTrend(cursor) ? WordFigures.Trend(cursor)
        : cursor.TryTake(FigureWords.Absences, out _) ? WordFigures.Absence(cursor)
        : QuantityParser.Read(cursor) is { } quantity ? QuantityRules.Figure(quantity)
        : null;
}
