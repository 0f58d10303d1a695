using Analytics.Semantics.Binding;

namespace Analytics.Semantics.Formulas;

/// <summary>The cells of rows, before any condition or page.</summary>
internal sealed class CellTable(IReadOnlyList<BoundKey> keys, IReadOnlyList<Cell> cells)
{
    private readonly Dictionary<string, IReadOnlyList<Cell>> _projections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ILookup<Cell, Cell>> _groups = new(StringComparer.Ordinal);

    public IReadOnlyList<BoundKey> Keys { get; } = keys;

    public IReadOnlyList<Cell> Cells { get; } = cells;

    /// <summary>The distinct cells of some of the keys.</summary>
    public IReadOnlyList<Cell> Project(IReadOnlyList<BoundKey> some)
    {
        var name = string.Join(',', some);
        if (!_projections.TryGetValue(name, out var projected))
        {
            var places = KeyPlaces.Of(some, Keys);
            _projections.Add(name, projected = [.. Cells.Select(cell => cell.Take(places)).Distinct()]);
        }

        return projected;
    }

    /// <summary>The cells of some of the keys that agree with one of them in fewer.</summary>
    public IReadOnlyList<Cell> Siblings(Cell cell, IReadOnlyList<BoundKey> some, IReadOnlyList<BoundKey> fewer)
    {
        var name = $"{string.Join(',', some)}/{string.Join(',', fewer)}";
        var places = KeyPlaces.Of(fewer, some);
        if (!_groups.TryGetValue(name, out var groups))
        {
            _groups.Add(name, groups = Project(some).ToLookup(one => one.Take(places)));
        }

        return [.. groups[cell.Take(places)]];
    }
}
