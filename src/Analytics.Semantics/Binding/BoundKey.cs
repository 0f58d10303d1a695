using Analytics.Semantics.Model;

namespace Analytics.Semantics.Binding;

/// <summary>A key of a perspective.</summary>
/// <param name="Name">The name in the model.</param>
/// <param name="Kind">What it is read from.</param>
/// <param name="Dimension">Its dimension.</param>
/// <param name="Attribute">Its attribute; null where it is the dimension itself.</param>
internal sealed record BoundKey(string Name, KeyKind Kind, Dimension Dimension, DimensionAttribute? Attribute)
{
    /// <summary>The calendar period that it is; null unless it is time.</summary>
    public TimeGrain? Grain => Attribute?.Grain;

    /// <summary>Its attribute's place among those of the dimension; -1 where it has none.</summary>
    public int AttributePlace { get; } = Attribute is null ? -1 : Dimension.Attributes.Keys.ToList().IndexOf(Attribute.Name);

    /// <inheritdoc/>
    public bool Equals(BoundKey? other) => other is not null && other.Name == Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
