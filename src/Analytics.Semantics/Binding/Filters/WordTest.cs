namespace Analytics.Semantics.Binding;

/// <summary>The word is one of some.</summary>
/// <param name="Key">The key that was asked about.</param>
/// <param name="Words">The words, ascending by ordinal.</param>
internal sealed record WordTest(BoundKey Key, IReadOnlyList<string> Words) : BoundFilter
{
    public override IEnumerable<BoundKey> Keys => [Key];

    public bool Equals(WordTest? other) => other is not null && other.Key.Equals(Key) && other.Words.SequenceEqual(Words);

    public override int GetHashCode() => HashCode.Combine(Key, Words.Count);

    public override string ToString() => $"{Key} in {string.Join(", ", Words)}";
}
