namespace Analytics.Semantics.Figures.Reading;

/// <summary>Figures that are printed without digits.</summary>
internal static class WordFigures
{
    internal static bool StartsTrend(FigureCursor cursor)
    {
        bool compares = cursor.TryTake(FigureWords.Comparisons, out _);
        bool both = cursor.TryTake(FigureWords.Both, out _);
        bool having = cursor.TryTake(FigureWords.Having, out _);
        return compares || both || having || FigureWords.Trends.Any(trend => cursor.Rest.StartsWith(trend.Item1));
    }

    internal static PrintedFigure? Trend(FigureCursor cursor)
    {
        if (!cursor.TryTake(FigureWords.Trends, out Qualifier qualifier))
        {
            return cursor.Fail<PrintedFigure>(
                cursor.Position, cursor.Here(), "a direction is 增长 or 下降, as in \"同比均有增长\"");
        }

        return cursor.AtEnd
            ? new(null, qualifier, qualifier == Qualifier.MoreThan ? new(0, null) : new(null, 0), Unit.Percent)
            : cursor.Fail<PrintedFigure>(
                cursor.Position, cursor.Here(), "a direction stands alone, and a growth in figures is printed as \"11.18%\"");
    }

    /// <summary>Reads what is absent, after the word that says so.</summary>
    internal static PrintedFigure? Absence(FigureCursor cursor)
    {
        string absent = cursor.Rest.ToString();
        if (absent.StartsWith('偿') || absent.Any(char.IsAsciiDigit))
        {
            return cursor.Fail<PrintedFigure>(
                cursor.Position, cursor.Here(), "after 无 stands what did not happen, as in \"无输血感染事件\"");
        }

        Unit? unit = FigureWords.Events.Any(absent.Contains) ? Unit.Cases : null;
        return new(0, Qualifier.Exact, Interval.Exactly(0), unit);
    }
}
