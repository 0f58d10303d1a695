using Analytics.Storage.Engines.Columns.Store;

namespace Analytics.Storage.Engines.Columns.Building;

/// <summary>
/// Takes the records of a fact row by row, in the order of their keys, and makes columns of them.
/// Of each row every column is set once, then the day, which ends it. For one thread; built once.
/// </summary>
/// <param name="fact">Name of the fact.</param>
/// <param name="columns">The columns, by whose places values are set.</param>
internal sealed class ColumnFactBuilder(string fact, IReadOnlyList<ColumnSpec> columns)
{
    private readonly ColumnEncoder[] _encoders = [.. columns.Select(column => ColumnEncoder.Of(column.Kind))];
    private readonly CodeWriter _days = new();

    public int Rows => _days.Rows;

    /// <summary>Sets a number; null where the row has none.</summary>
    public void Set(int column, long? number)
    {
        if (_encoders[column] is NumberEncoder numbers)
        {
            numbers.Add(number);
        }
        else
        {
            ((CountedEncoder)_encoders[column]).Add(number);
        }
    }

    /// <summary>Sets a word; null where the row has none.</summary>
    public void Set(int column, string? word) => ((WordEncoder)_encoders[column]).Add(word);

    /// <summary>Sets the day, by <see cref="DateOnly.DayNumber"/>, and ends the row.</summary>
    public void End(int day) => _days.Add((uint)day);

    public FactColumns Build()
    {
        var order = DayOrder.Of(_days);
        var stored = columns.Select((column, place) => (column.Kind, Column: Finish(place, order))).ToList();
        var kinds = stored.ToLookup(one => one.Kind, one => one.Column);
        var packed = ColumnPacker.Pack(kinds[ColumnKind.Member], kinds[ColumnKind.Word].Concat(kinds[ColumnKind.Number]));
        return new FactColumns(fact, Rows, order.Index, kinds[ColumnKind.Counted].Concat(packed));
    }

    private StoredColumn Finish(int place, DayOrder order)
    {
        var values = _encoders[place].Values;
        return new StoredColumn(columns[place].Name, _encoders[place].Codes.Finish(values.Count, order.Positions), null, values);
    }
}
