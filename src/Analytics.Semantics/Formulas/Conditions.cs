using Analytics.Semantics.Binding;
using Analytics.Semantics.Query;
using Analytics.Semantics.Results;

namespace Analytics.Semantics.Formulas;

/// <summary>Decides which rows pass the conditions of a question.</summary>
internal static class Conditions
{
    /// <summary>Whether a row passes; what has no value passes no comparison but with null.</summary>
    public static bool Hold(IReadOnlyList<BoundHaving> having, IReadOnlyList<MeasureColumn> measures, int row)
    {
        foreach (var one in having)
        {
            var value = Numbers.Read(measures, one.Path, row);
            if (!one.Tests.All(test => Holds(test.Operation, value, test.Value)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Holds(FilterOperation operation, decimal? actual, object? operand) =>
        actual is not null || operation is FilterOperation.Eq or FilterOperation.In or FilterOperation.Neq
            ? Comparisons.Holds(operation, actual, operand)
            : false;
}
