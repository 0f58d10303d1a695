using Analytics.Server.OData.Requests;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>Reads <c>$orderby</c>: columns of the row, each once.</summary>
internal static class OrderReader
{
    private const int MostSteps = 20;

    /// <summary>The columns by name, with whether each is ascending.</summary>
    /// <exception cref="ODataFault">A step is no column, or a column stands twice.</exception>
    public static IReadOnlyList<(string Column, bool Ascending)> Read(OrderByClause? clause)
    {
        var steps = new List<(string Column, bool Ascending)>();
        for (; clause is not null; clause = clause.ThenBy)
        {
            var column = Nodes.ColumnOf(clause.Expression) ?? throw Invalid("An order is by columns of the row alone, such as 'Name desc'.");
            if (steps.Any(step => step.Column == column))
            {
                throw Invalid($"'{column}' stands twice in the order.");
            }

            steps.Add((column, clause.Direction == OrderByDirection.Ascending));
        }

        return steps.Count <= MostSteps ? steps : throw Invalid($"An order has at most {MostSteps} columns.");
    }

    private static ODataFault Invalid(string message) => ODataFault.Bad(ODataCodes.OrderInvalid, QueryOptions.OrderBy, message);
}
