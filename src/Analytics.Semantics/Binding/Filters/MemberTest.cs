using Analytics.Semantics.Engines;

namespace Analytics.Semantics.Binding;

/// <summary>The member is one of some.</summary>
/// <param name="Key">The key that was asked about: the dimension, or one of its attributes.</param>
/// <param name="Members">The members, by code.</param>
/// <param name="Unknown">Whether what has no member passes.</param>
/// <param name="IsExplicit">Whether the members were named by code, so that they are all that is asked for.</param>
internal sealed record MemberTest(BoundKey Key, IReadOnlyList<Member> Members, bool Unknown, bool IsExplicit) : BoundFilter
{
    private readonly HashSet<long> _keys = [.. Members.Select(member => member.Key)];

    public override IEnumerable<BoundKey> Keys => [Key];

    public bool Passes(long? member) => member is { } key ? _keys.Contains(key) : Unknown;

    public bool Equals(MemberTest? other) =>
        other is not null && other.Key.Equals(Key) && other.Unknown == Unknown && other.IsExplicit == IsExplicit && other.Members.SequenceEqual(Members);

    public override int GetHashCode() => HashCode.Combine(Key, Members.Count, Unknown);

    public override string ToString() =>
        $"{Key.Dimension.Name} {(IsExplicit ? "=" : "in")} {string.Join(", ", Members.Select(member => member.Code).Concat(Unknown ? ["unknown"] : []))}";
}
