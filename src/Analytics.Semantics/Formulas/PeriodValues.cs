using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Reads all attributes of a dimension without a table from a row, and names them for people.</summary>
internal static class PeriodValues
{
    public static PeriodValue Of(Dimension dimension, FactLayout layout, FigureRow row)
    {
        object?[] values = [.. dimension.Attributes.Values.Select(attribute => Value(attribute, layout, row))];
        return new PeriodValue(values, Label(dimension, values, text => text.En), Label(dimension, values, text => text.Zh));
    }

    private static object? Value(DimensionAttribute attribute, FactLayout layout, FigureRow row) =>
        attribute.Type == AttributeType.Date ? layout.IsStart(attribute.Name) ? row.Start : row.End : row.Words[layout.WordPlace(attribute.Name)];

    // The calendar period, where the days are exactly one; else the word's label with the days.
    private static string Label(Dimension dimension, object?[] values, Func<LocalizedText, string> language)
    {
        var days = values.OfType<DateOnly>().ToList();
        if (days.Count == 2)
        {
            foreach (var grain in Enum.GetValues<TimeGrain>())
            {
                if (CalendarPeriods.Exactly(grain, days[0], days[1]) is { } start)
                {
                    return CalendarPeriods.TextOf(grain, start);
                }
            }
        }

        var words = values.Select((value, place) => value switch
        {
            DateOnly day => CalendarPeriods.TextOf(TimeGrain.Day, day),
            string word when dimension.Attributes.Values.ElementAt(place).Values.TryGetValue(word, out var text) => language(text),
            _ => null,
        }).OfType<string>().ToList();
        return words.Count == 3 ? $"{words[0]}: {words[1]} – {words[2]}" : string.Join(": ", words);
    }
}
