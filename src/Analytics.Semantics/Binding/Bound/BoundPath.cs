namespace Analytics.Semantics.Binding;

/// <summary>A response path within a row: to a key, or to a number of a measure or of one of its facets.</summary>
/// <param name="Key">Place of the key; -1 where it leads to a number.</param>
/// <param name="Measure">Place of the measure.</param>
/// <param name="Facet">Place of the facet; -1 where it leads to the figure itself.</param>
/// <param name="Leaf">What of the key, figure or facet: code, value, gap.lower; empty for a key itself.</param>
internal sealed record BoundPath(int Key, int Measure, int Facet, string Leaf)
{
    public static BoundPath OfKey(int key, string leaf) => new(key, -1, -1, leaf);

    public static BoundPath OfNumber(int measure, int facet, string leaf) => new(-1, measure, facet, leaf);
}
