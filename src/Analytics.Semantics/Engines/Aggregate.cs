using Analytics.Semantics.Model;

namespace Analytics.Semantics.Engines;

/// <summary>One number taken from the records of a group.</summary>
/// <param name="Kind"><see cref="Aggregation.Count"/>, <see cref="Aggregation.Sum"/>, <see cref="Aggregation.Distinct"/>, <see cref="Aggregation.Min"/> or <see cref="Aggregation.Max"/>.</param>
/// <param name="Column">The column of the fact's table, whose nulls are passed over; null for a count.</param>
/// <param name="Only">What a record must be like to be taken, beyond the scan's own restrictions.</param>
public sealed record Aggregate(Aggregation Kind, string? Column, IReadOnlyList<Restriction> Only)
{
    /// <inheritdoc/>
    public bool Equals(Aggregate? other) =>
        other is not null && other.Kind == Kind && other.Column == Column && other.Only.SequenceEqual(Only);

    /// <inheritdoc/>
    public override int GetHashCode() => Only.Aggregate(HashCode.Combine(Kind, Column), HashCode.Combine);

    /// <inheritdoc/>
    public override string ToString()
    {
        var only = Only.Count == 0 ? "" : $" where {string.Join(" and ", Only)}";
        return Kind == Aggregation.Count ? $"count{only}" : $"{Kind.ToString().ToLowerInvariant()} {Column}{only}";
    }
}
