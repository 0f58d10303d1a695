using System.Globalization;

namespace Analytics.Semantics.Query;

/// <summary>Prints a question in one form, whichever channel asked it; places in the request are left out.</summary>
public static class QueryPrinter
{
    /// <summary>The question as text, one part a line; equal questions have equal texts.</summary>
    public static string Print(AnalyticQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = new QueryText();
        text.Line(0, $"perspective {query.Perspective}");
        text.LineOf(0, "level", query.Level?.ToUpperInvariant());
        text.LineOf(0, "where", query.Where is null ? null : FilterPrinter.Print(query.Where));
        if (query.Rows is { } rows)
        {
            Print(text, 0, "rows", rows);
        }

        foreach (var totals in query.Totals)
        {
            text.Line(0, "totals" + (totals.Levels is null ? "" : " " + string.Join(' ', totals.Levels.Select(level => $"[{string.Join(", ", level)}]"))));
            MeasurePrinter.Print(text, 1, totals.Measures);
        }

        if (query.Rest is { } rest)
        {
            text.Line(0, "rest");
            MeasurePrinter.Print(text, 1, rest.Measures);
        }

        return text.ToString();
    }

    private static void Print(QueryText text, int depth, string name, RowsRequest rows)
    {
        text.Line(depth, name);
        text.LineOf(depth + 1, "by", rows.By.Count == 0 ? null : string.Join(", ", rows.By.Select(key => key.Name)));
        MeasurePrinter.Print(text, depth + 1, rows.Measures);
        foreach (var having in rows.Having)
        {
            text.Line(depth + 1, $"having {having.Field} {string.Join(" and ", having.Tests.Select(test => FilterPrinter.Print(test.Operation, test.Value)))}");
        }

        foreach (var order in rows.Order)
        {
            text.Line(depth + 1, $"order {order.Field} {order.Direction} nulls {order.Nulls}");
        }

        text.LineOf(depth + 1, "first", rows.First?.ToString(CultureInfo.InvariantCulture));
        text.LineOf(depth + 1, "after", rows.After);
        foreach (var drill in rows.DrillDowns)
        {
            Print(text, depth + 1, "drillDown", drill);
        }
    }
}
