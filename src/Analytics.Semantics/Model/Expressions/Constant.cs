using System.Globalization;

namespace Analytics.Semantics.Model.Expressions;

/// <summary>A number.</summary>
/// <param name="Value">Not negative.</param>
public sealed record Constant(decimal Value) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<MeasureUse> Uses => [];

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
