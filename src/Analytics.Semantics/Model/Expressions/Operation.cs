namespace Analytics.Semantics.Model.Expressions;

/// <summary>Two formulas, combined.</summary>
/// <param name="Operator">How.</param>
/// <param name="Left">The first.</param>
/// <param name="Right">The second.</param>
public sealed record Operation(Operator Operator, Expression Left, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override IEnumerable<MeasureUse> Uses => Left.Uses.Concat(Right.Uses);

    /// <inheritdoc/>
    public override string ToString() => $"({Left} {Sign} {Right})";

    private char Sign => Operator switch
    {
        Operator.Add => '+',
        Operator.Subtract => '-',
        Operator.Multiply => '*',
        _ => '/',
    };
}
