using Analytics.Semantics.Binding;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Formulas;

/// <summary>The groups of a scan of records as cells of a context.</summary>
internal sealed class RecordCells
{
    private readonly Dictionary<Cell, int> _groups = [];
    private readonly RecordAnswer _answer;
    private readonly FilterContext _context;
    private readonly int[] _places;

    public RecordCells(RecordAnswer answer, FilterContext context)
    {
        _answer = answer;
        _context = context;
        _places = [.. context.Keys.Select(PlaceOf)];
        for (var group = 0; group < answer.Table.Count; group++)
        {
            if (CellOf(answer.Table.Keys[group]) is { } cell)
            {
                _groups.Add(cell, group);
            }
        }
    }

    /// <summary>The cells that have records.</summary>
    public IEnumerable<Cell> All => _groups.Keys;

    /// <summary>The place of a number among those of a group.</summary>
    public int Find(Aggregate aggregate)
    {
        var place = 0;
        while (!_answer.Scan.Aggregates[place].Equals(aggregate))
        {
            place++;
        }

        return place;
    }

    /// <summary>A number of a cell; null where the cell has no records, or the number is of no value.</summary>
    public decimal? Read(Cell cell, int place) => _groups.TryGetValue(cell, out var group) ? _answer.Table.Values[group][place] : null;

    private int PlaceOf(BoundKey key)
    {
        var keys = _answer.Scan.Keys;
        for (var place = 0; place < keys.Count; place++)
        {
            var isIt = keys[place] switch
            {
                GroupByMember member => key.Kind == KeyKind.Member && member.Dimension == key.Name,
                GroupByAttribute attribute => key.Kind == KeyKind.Attribute && attribute.Attribute == key.Name,
                GroupByWord word => key.Kind == KeyKind.Word && word.Attribute == key.Name,
                _ => key.Kind == KeyKind.Time,
            };
            if (isIt)
            {
                return place;
            }
        }

        throw new InvalidOperationException($"The scan does not group by '{key}'.");
    }

    // Null where the time of the cell would lie past all days.
    private Cell? CellOf(object?[] group)
    {
        if (_places.Length == 0)
        {
            return Cell.Whole;
        }

        var values = new object?[_places.Length];
        for (var place = 0; place < values.Length; place++)
        {
            var value = group[_places[place]];
            if (value is DateOnly day && _context.Keys[place].Grain is { } grain)
            {
                if ((_answer.Scan.Ranges is null ? _context.Move.Back(day) : day) is not { } own)
                {
                    return null;
                }

                value = CalendarPeriods.StartOf(grain, own);
            }

            values[place] = value;
        }

        return new Cell(values);
    }
}
