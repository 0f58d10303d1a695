namespace Analytics.Semantics.Engines;

/// <summary>A member of a dimension with a table.</summary>
/// <param name="Key">The key that facts refer to.</param>
/// <param name="Code">The code by which people know it.</param>
/// <param name="NameEn">The English name; null where none is known.</param>
/// <param name="NameZh">The Chinese name.</param>
/// <param name="Attributes">The values of the dimension's attributes, in the order of the model.</param>
/// <param name="Parents">The keys of the members in which it lies, in the order of the dimension's relationships; null where unknown.</param>
public sealed record Member(
    long Key, string Code, string? NameEn, string? NameZh, IReadOnlyList<object?> Attributes, IReadOnlyList<long?> Parents)
{
    /// <inheritdoc/>
    public bool Equals(Member? other) => other is not null && other.Key == Key && other.Code == Code;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode();
}
