using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Execution;

/// <summary>A field whose cost, or that of something below, depends on variables: its own cost, plus the terms below, as often as its page has items.</summary>
/// <param name="Own">The cost of the field itself.</param>
/// <param name="Below">The constant cost of one item.</param>
/// <param name="Terms">The terms below one item that are not constant, by their place in the program.</param>
/// <param name="Items">How many items there are.</param>
internal sealed record CostTerm(long Own, long Below, int[] Terms, PageItems Items)
{
    public long Evaluate(ReadOnlySpan<long> terms, VariableValues variables)
    {
        var below = Below;
        foreach (var term in Terms)
        {
            below = Saturating.Add(below, terms[term]);
        }

        return Saturating.Add(Own, Saturating.Multiply(Items.Count(variables), below));
    }
}
