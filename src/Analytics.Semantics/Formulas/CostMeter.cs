using System.Globalization;
using Analytics.Semantics.Planning;
using Analytics.Semantics.Query;

namespace Analytics.Semantics.Formulas;

/// <summary>Counts the figures and facets that a question evaluates, and stops it before it costs too much.</summary>
internal sealed class CostMeter(int limit)
{
    private long _cost;

    /// <exception cref="QueryException">With these rows, the question costs more than the limit.</exception>
    public void Add(int rows, IReadOnlyList<MeasureNode> measures, QueryPath path)
    {
        _cost += rows * (1L + measures.Sum(measure => 1 + measure.Facets.Count));
        if (_cost > limit)
        {
            throw new QueryException([new QueryFault(
                QueryCodes.CostExceeded,
                path,
                string.Create(CultureInfo.InvariantCulture, $"The question costs {_cost}, in rows times figures; at most {limit} is allowed. Filter more, group by less, or ask for fewer figures."))]);
        }
    }
}
