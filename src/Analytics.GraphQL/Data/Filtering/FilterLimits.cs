using Analytics.GraphQL.TypeSystem;

namespace Analytics.GraphQL.Data;

/// <summary>Counts what a filter asks before an expression is made of it, which takes stack and time for each condition.</summary>
internal sealed class FilterLimits(GraphQLOptions options)
{
    private int _conditions;

    /// <exception cref="GraphQLException">The filter has more conditions, or lists deeper in one another, than the limit.</exception>
    public void Check(InputObject filter)
    {
        Visit(filter, depth: 0);
        if (_conditions > options.MaxFilterConditions)
        {
            throw new GraphQLException(
                $"The filter has {_conditions} conditions; at most {options.MaxFilterConditions} are allowed. 'in' takes many values as one.", ErrorCodes.Filter);
        }
    }

    private void Visit(InputObject filter, int depth)
    {
        if (depth > options.MaxFilterDepth)
        {
            throw new GraphQLException($"The filter asks about lists within lists deeper than {options.MaxFilterDepth}.", ErrorCodes.Filter);
        }

        foreach (var (input, value) in filter.Fields)
        {
            Visit((FilterHandler)input.Tag!, value, depth);
        }
    }

    private void Visit(FilterHandler handler, object? value, int depth)
    {
        if (handler is CombinationFilter)
        {
            foreach (var part in value as object?[] ?? [])
            {
                Visit((InputObject)part!, depth);
            }
        }
        else if (handler is MemberFilter && value is InputObject member)
        {
            Visit(member, depth);
        }
        else
        {
            _conditions++;
            if (handler is QuantifierFilter && value is InputObject element)
            {
                Visit(element, depth + 1);
            }
        }
    }
}
