namespace Analytics.Semantics.Engines;

/// <summary>Groups by an attribute of the member: its value as <see cref="Member.Attributes"/> has it, null where the record has no member or the member no value.</summary>
/// <param name="Dimension">Name of a dimension with a table.</param>
/// <param name="Attribute">Name of its attribute.</param>
public sealed record GroupByAttribute(string Dimension, string Attribute) : GroupKey(Dimension)
{
    /// <inheritdoc/>
    public override string ToString() => Attribute;
}
