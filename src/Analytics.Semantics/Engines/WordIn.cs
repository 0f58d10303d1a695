namespace Analytics.Semantics.Engines;

/// <summary>The row's word of an attribute without a table is one of some.</summary>
/// <param name="Dimension">Name of the dimension.</param>
/// <param name="Attribute">Name of the attribute; its column is in the fact's relationship.</param>
/// <param name="Words">Words, ascending by ordinal, each once.</param>
public sealed record WordIn(string Dimension, string Attribute, IReadOnlyList<string> Words) : Restriction
{
    /// <inheritdoc/>
    public bool Equals(WordIn? other) =>
        other is not null && other.Dimension == Dimension && other.Attribute == Attribute && other.Words.SequenceEqual(Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Attribute, Words.Count);

    /// <inheritdoc/>
    public override string ToString() => $"{Attribute} in {string.Join(", ", Words)}";
}
