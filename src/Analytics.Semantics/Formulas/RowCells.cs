using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>Finds the cell to which a row belongs.</summary>
internal sealed class RowCells(FactLayout layout, IReadOnlyList<BoundKey> keys, MemberCatalogue members)
{
    /// <summary>The cell of a row that stands in a calendar period, or in none.</summary>
    public Cell Of(FigureRow row, DateOnly? time)
    {
        var values = new object?[keys.Count];
        for (var place = 0; place < values.Length; place++)
        {
            values[place] = Value(keys[place], row, time);
        }

        return values.Length == 0 ? Cell.Whole : new Cell(values);
    }

    private object? Value(BoundKey key, FigureRow row, DateOnly? time) => key.Kind switch
    {
        KeyKind.Member => Member(key, row),
        KeyKind.Attribute => members.Find(key.Dimension, Member(key, row))?.Attributes[key.AttributePlace],
        KeyKind.Time => time is { } day ? CalendarPeriods.StartOf(key.Grain!.Value, day) : null,
        KeyKind.Word => row.Words[layout.WordPlace(key.Name)],
        KeyKind.Date => layout.IsStart(key.Name) ? row.Start : row.End,
        _ => PeriodValues.Of(key.Dimension, layout, row),
    };

    private long? Member(BoundKey key, FigureRow row) =>
        layout.MemberPlace(key.Dimension.Name) is var place and >= 0 ? row.Members[place] : null;
}
