namespace Analytics.Semantics.Binding;

/// <summary>At least one part holds.</summary>
internal sealed record AnyOf(IReadOnlyList<BoundFilter> Parts) : BoundFilter
{
    public override IEnumerable<BoundKey> Keys => Parts.SelectMany(part => part.Keys);

    public bool Equals(AnyOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(2, HashCode.Combine);

    public override string ToString() => $"({string.Join(" or ", Parts)})";
}
