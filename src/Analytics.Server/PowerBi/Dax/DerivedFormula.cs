using Analytics.Semantics.Model.Expressions;

namespace Analytics.Server.PowerBi.Dax;

/// <summary>Writes formulas over measures in DAX: a bound crosses where an operand takes away or divides, none of them being negative.</summary>
/// <param name="nameOf">Name of the measure that holds a facet of a measure of the model.</param>
internal sealed class DerivedFormula(Func<string, Facet, string> nameOf)
{
    /// <summary>The facet of a formula; nothing where an operand is missing, or a ratio's operand is open.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="facet">Which facet.</param>
    /// <param name="isBounded">Whether operands have bounds; else they are exact, and none of a kind counts as zero.</param>
    public IReadOnlyList<string> Of(Expression formula, Facet facet, bool isBounded)
    {
        var text = Write(formula, facet);
        if (!isBounded)
        {
            return [text];
        }

        var needed = Needed(formula, facet).Distinct(StringComparer.Ordinal).Select(name => $"ISBLANK({DaxText.Measure(name)})");
        return
        [
            "IF(",
            $"    NOT ({string.Join(" || ", needed)}),",
            $"    {text}",
            ")",
        ];
    }

    private static Facet Crossed(Facet facet) => facet switch
    {
        Facet.Lower => Facet.Upper,
        Facet.Upper => Facet.Lower,
        _ => Facet.Value,
    };

    private static bool Crosses(Operation operation) => operation.Operator is Operator.Subtract or Operator.Divide;

    private string Write(Expression formula, Facet facet) => formula switch
    {
        Constant constant => constant.ToString(),
        MeasureUse use => DaxText.Measure(nameOf(use.Measure, facet)),
        Operation { Operator: Operator.Divide } ratio => $"DIVIDE({Write(ratio.Left, facet)}, {Write(ratio.Right, Crossed(facet))})",
        Operation { Operator: Operator.Add } sum => $"({Write(sum.Left, facet)} + {Write(sum.Right, facet)})",
        Operation { Operator: Operator.Subtract } rest => $"({Write(rest.Left, facet)} - {Write(rest.Right, Crossed(facet))})",
        Operation product => $"({Write(product.Left, facet)} * {Write(product.Right, facet)})",
        _ => throw new InvalidOperationException($"{formula.GetType().Name} is no formula."),
    };

    private IEnumerable<string> Needed(Expression formula, Facet facet) => formula switch
    {
        MeasureUse use => [nameOf(use.Measure, facet)],
        Operation operation when facet == Facet.Value && Crosses(operation) && operation.Right.Uses.Any() =>
            operation.Uses.SelectMany(use => Enum.GetValues<Facet>().Select(each => nameOf(use.Measure, each))),
        Operation operation => Needed(operation.Left, facet).Concat(Needed(operation.Right, Crosses(operation) ? Crossed(facet) : facet)),
        _ => [],
    };
}
