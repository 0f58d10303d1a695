namespace Analytics.Semantics.Engines;

/// <summary>All parts hold.</summary>
public sealed record AllRestrictions(IReadOnlyList<Restriction> Parts) : Restriction
{
    /// <inheritdoc/>
    public bool Equals(AllRestrictions? other) => other is not null && other.Parts.SequenceEqual(Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.Aggregate(1, HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString() => $"({string.Join(" and ", Parts)})";
}
