namespace Analytics.Semantics.Engines;

/// <summary>The row's member of a dimension is one of some.</summary>
/// <param name="Dimension">Name of a dimension with a table to which the fact leads.</param>
/// <param name="Keys">Keys of members, ascending, each once.</param>
/// <param name="Unknown">Whether a row without a member passes.</param>
public sealed record MemberIn(string Dimension, IReadOnlyList<long> Keys, bool Unknown) : Restriction
{
    /// <inheritdoc/>
    public bool Equals(MemberIn? other) =>
        other is not null && other.Dimension == Dimension && other.Unknown == Unknown && other.Keys.SequenceEqual(Keys);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Dimension, Keys.Count, Unknown);

    /// <inheritdoc/>
    public override string ToString() => $"{Dimension} in {string.Join(", ", Keys)}{(Unknown ? " or unknown" : "")}";
}
