namespace Analytics.Semantics.Model.Expressions;

/// <summary>The figure of a measure.</summary>
/// <param name="Measure">Name of a measure or derived measure.</param>
/// <param name="Offset">Where it stands in the formula, in characters from 0.</param>
public sealed record MeasureUse(string Measure, int Offset) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<MeasureUse> Uses => [this];

    /// <inheritdoc/>
    public override string ToString() => Measure;
}
