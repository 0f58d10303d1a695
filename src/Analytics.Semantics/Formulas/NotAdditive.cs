using Analytics.Semantics.Model;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>What is told where a measure would be combined over members that it does not add up over.</summary>
internal static class NotAdditive
{
    public static Trouble Over(ModelMeasure measure, string dimension, string remedy) => new(
        QueryCodes.NotAdditive,
        $"'{measure.Name}' does not add up over {dimension}; {remedy}.",
        dimension);
}
