using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>The static cost of an operation: constant, or a few terms to be evaluated in order, each using only those before it.</summary>
internal sealed class CostProgram(long constant, int[] roots, CostTerm[] terms)
{
    public long Evaluate(VariableValues variables)
    {
        if (terms.Length == 0)
        {
            return constant;
        }

        var values = new long[terms.Length];
        for (var i = 0; i < terms.Length; i++)
        {
            values[i] = terms[i].Evaluate(values, variables);
        }

        var sum = constant;
        foreach (var root in roots)
        {
            sum = Saturating.Add(sum, values[root]);
        }

        return sum;
    }
}
