namespace Analytics.Semantics.Engines;

/// <summary>At least one part holds; none of no parts.</summary>
public sealed record AnyRestriction(IReadOnlyList<Restriction> Parts) : Restriction
{
    /// <inheritdoc/>
    public bool Equals(AnyRestriction? other) => other is not null && other.Parts.SequenceEqual(Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(2, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => Parts.Count == 0 ? "nothing" : $"({string.Join(" or ", Parts)})";
}
