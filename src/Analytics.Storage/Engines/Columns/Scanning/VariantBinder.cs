using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Columns.Taking;

namespace Analytics.Storage.Engines.Columns.Scanning;

/// <summary>Works out a scan for days that are alike in every test, once for all such days.</summary>
internal sealed class VariantBinder
{
    private readonly RowTest _test;
    private readonly GroupSpace _space;
    private readonly bool _isDense;
    private readonly IReadOnlyList<TakeShape> _shapes;
    private readonly DayTest[] _days;
    private readonly Dictionary<string, ScanVariant?> _known = new(StringComparer.Ordinal);

    public VariantBinder(RowTest test, GroupSpace space, bool isDense, IReadOnlyList<TakeShape> shapes)
    {
        _test = test;
        _space = space;
        _isDense = isDense;
        _shapes = shapes;
        _days = [.. shapes.Select(shape => shape.Only).Prepend(test).SelectMany(RowTests.DaysOf).Distinct()];
    }

    /// <summary>The days at which some test turns, ascending.</summary>
    public IReadOnlyList<int> Turns =>
        [.. _days.SelectMany(test => new[] { test.From, test.To == int.MaxValue ? int.MaxValue : test.To + 1 }).Distinct().Order()];

    /// <summary>The scan for a day; null where no row passes.</summary>
    public ScanVariant? At(int day)
    {
        var likeness = string.Create(_days.Length, (_days, day), static (text, from) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = from._days[i].From <= from.day && from.day <= from._days[i].To ? '1' : '0';
            }
        });
        if (!_known.TryGetValue(likeness, out var variant))
        {
            variant = Bind(day);
            _known.Add(likeness, variant);
        }

        return variant;
    }

    private ScanVariant? Bind(int day)
    {
        var test = RowTests.AtDay(_test, day);
        if (RowTests.IsNever(test))
        {
            return null;
        }

        var parts = RowTests.PartsOf(test).ToLookup(RowTests.OneColumnOf);
        var tables = Tables(parts).ToList();
        return new ScanVariant(
            tables,
            _isDense ? [.. tables.Select(table => table.Dense())] : [],
            parts[null].Any() ? BlockTest.Of(RowTests.All(parts[null])) : null,
            [.. _shapes.Select(shape => shape.At(day))]);
    }

    private IEnumerable<GroupTable> Tables(ILookup<CodeColumn?, RowTest> parts)
    {
        var filters = parts.Select(part => part.Key).OfType<CodeColumn>().Except(_space.Columns.Select(column => column.Codes));
        foreach (var column in _space.Columns.Concat(filters.Select(codes => new GroupColumn(codes, [], 0))))
        {
            var passes = parts[column.Codes].Any() ? TestTables.Of(RowTests.All(parts[column.Codes]), column.Codes) : null;
            yield return new GroupTable(column.Codes, column.Numbers(passes), column.Stride);
        }
    }
}
