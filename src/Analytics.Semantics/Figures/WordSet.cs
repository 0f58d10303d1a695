namespace Analytics.Semantics.Figures;

/// <summary>The words that figures carry of dimensions over which nothing adds, such as WHOLE_BLOOD of definition.</summary>
public sealed class WordSet : IEquatable<WordSet>
{
    private readonly SortedSet<(string Dimension, string Word)> _words;

    private WordSet(SortedSet<(string Dimension, string Word)> words) => _words = words;

    /// <summary>No word.</summary>
    public static WordSet None { get; } = new([]);

    /// <summary>One word of one dimension.</summary>
    public static WordSet Of(string dimension, string word) => new([(dimension, word)]);

    /// <summary>The words of both.</summary>
    public WordSet And(WordSet other) => _words.IsSupersetOf(other._words) ? this
        : other._words.IsSupersetOf(_words) ? other
        : new([.. _words, .. other._words]);

    /// <summary>The dimensions of which more than one word is in it.</summary>
    public IReadOnlyList<string> Mixed() =>
        [.. _words.GroupBy(word => word.Dimension).Where(group => group.Count() > 1).Select(group => group.Key)];

    /// <inheritdoc/>
    public bool Equals(WordSet? other) => other is not null && _words.SetEquals(other._words);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WordSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _words.Select(word => $"{word.Dimension}={word.Word}"));
}
