namespace Analytics.Semantics.Results;

/// <summary>A key of a dimension without members that has several attributes, such as a period: its attributes in the order of the model.</summary>
/// <param name="Values">For each attribute a word, a <see cref="DateOnly"/> or null.</param>
/// <param name="LabelEn">For people, in English.</param>
/// <param name="LabelZh">For people, in Chinese.</param>
public sealed record PeriodValue(IReadOnlyList<object?> Values, string LabelEn, string LabelZh)
{
    /// <inheritdoc/>
    public bool Equals(PeriodValue? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Aggregate(0, HashCode.Combine);
}
