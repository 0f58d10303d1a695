namespace Analytics.GraphQL.Data;

/// <summary>Counts what the filters of one operation ask before expressions are made of them, which takes stack and time for each condition.</summary>
internal sealed class FilterLimits
{
    private int _conditions;
    private int _values;

    /// <exception cref="GraphQLException">The filters up to this one have more conditions or values, or list deeper in one another, than the limit.</exception>
    public void Check(InputObject filter, GraphQLOptions options)
    {
        Visit(filter, 0, options.MaxFilterDepth);
        if (_conditions > options.MaxFilterConditions)
        {
            throw new GraphQLException(
                $"The operation's filters have {_conditions} conditions; at most {options.MaxFilterConditions} are allowed. 'in' takes many values as one.",
                ErrorCodes.Filter);
        }

        if (_values > options.MaxFilterValues)
        {
            throw new GraphQLException(
                $"The operation's filters list {_values} values; at most {options.MaxFilterValues} are allowed.", ErrorCodes.Filter);
        }
    }

    private void Visit(InputObject filter, int depth, int maxDepth)
    {
        if (depth > maxDepth)
        {
            throw new GraphQLException($"The filter asks about lists within lists deeper than {maxDepth}.", ErrorCodes.Filter);
        }

        foreach (var (input, value) in filter.Fields)
        {
            Visit((FilterHandler)input.Tag!, value, depth, maxDepth);
        }
    }

    private void Visit(FilterHandler handler, object? value, int depth, int maxDepth)
    {
        if (handler is CombinationFilter)
        {
            foreach (var part in value as object?[] ?? [])
            {
                VisitPart((InputObject)part!, depth, maxDepth);
            }
        }
        else if (handler is MemberFilter && value is InputObject member)
        {
            VisitPart(member, depth, maxDepth);
        }
        else
        {
            _conditions++;
            _values += value is object?[] values ? values.Length : 0;
            if (handler is QuantifierFilter && value is InputObject element)
            {
                Visit(element, depth + 1, maxDepth);
            }
        }
    }

    // An empty part counts as one: it takes time too.
    private void VisitPart(InputObject part, int depth, int maxDepth)
    {
        _conditions += part.Fields.Count == 0 ? 1 : 0;
        Visit(part, depth, maxDepth);
    }
}
