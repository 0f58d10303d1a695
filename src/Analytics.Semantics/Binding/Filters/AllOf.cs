namespace Analytics.Semantics.Binding;

/// <summary>All parts hold.</summary>
internal sealed record AllOf(IReadOnlyList<BoundFilter> Parts) : BoundFilter
{
    public override IEnumerable<BoundKey> Keys => Parts.SelectMany(part => part.Keys);

    public override IEnumerable<BoundFilter> Conjuncts => Parts.SelectMany(part => part.Conjuncts);

    public bool Equals(AllOf? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(1, HashCode.Combine);

    public override string ToString() => $"({string.Join(" and ", Parts)})";
}
