namespace Analytics.Semantics.Formulas;

/// <summary>The keys of one cell, in the order of its context: a <see cref="long"/> for a member, a <see cref="DateOnly"/> for a calendar period, else the value itself; null is unknown.</summary>
internal sealed class Cell : IEquatable<Cell>
{
    private readonly int _hash;

    public Cell(params object?[] values)
    {
        Values = values;
        var hash = default(HashCode);
        foreach (var value in values)
        {
            hash.Add(value);
        }

        _hash = hash.ToHashCode();
    }

    /// <summary>The cell without keys.</summary>
    public static Cell Whole { get; } = new();

    public object?[] Values { get; }

    /// <summary>The cell of some of its keys.</summary>
    public Cell Take(int[] places)
    {
        if (places.Length == Values.Length && Enumerable.Range(0, places.Length).All(place => places[place] == place))
        {
            return this;
        }

        return places.Length == 0 ? Whole : new Cell(Array.ConvertAll(places, place => Values[place]));
    }

    /// <summary>The cell with one key more.</summary>
    public Cell With(object? value) => new([.. Values, value]);

    public bool Equals(Cell? other) =>
        other is not null && other._hash == _hash && Values.AsSpan().SequenceEqual(other.Values);

    public override bool Equals(object? obj) => Equals(obj as Cell);

    public override int GetHashCode() => _hash;
}
