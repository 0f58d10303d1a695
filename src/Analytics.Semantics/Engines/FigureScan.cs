namespace Analytics.Semantics.Engines;

/// <summary>Reads the figures of one fact at one level, each row at its own grain.</summary>
/// <param name="Fact">Name of the fact.</param>
/// <param name="Level">Name of the level.</param>
/// <param name="Restrictions">What rows must be like; all must hold.</param>
public sealed record FigureScan(string Fact, string Level, IReadOnlyList<Restriction> Restrictions)
{
    /// <inheritdoc/>
    public bool Equals(FigureScan? other) =>
        other is not null && other.Fact == Fact && other.Level == Level && other.Restrictions.SequenceEqual(Restrictions);

    /// <inheritdoc/>
    public override int GetHashCode() => Restrictions.Aggregate(HashCode.Combine(Fact, Level), HashCode.Combine);
}
