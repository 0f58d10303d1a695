using System.Linq.Expressions;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Analytics.Server.OData.Writing;
using Analytics.Server.Tables.Sets;
using Analytics.Storage.Entities;

namespace Analytics.Server.OData.Querying;

/// <summary>Follows links between sets.</summary>
internal sealed class LinkReader(AnalyticsDbContext database)
{
    /// <summary>The condition on rows to which a link leads from one row.</summary>
    /// <exception cref="ODataFault">There is no such row.</exception>
    public async Task<LambdaExpression> ConditionAsync((ODataSet Set, object Key, SetLink Link) from, EntitySet target, CancellationToken cancellation)
    {
        var set = from.Set.Entities!;
        var request = new SetRequest { Filter = RowConditions.Equal(set, set.Key, from.Key), Order = set.CompleteOrder([]), Take = 1 };
        var rows = await set.ReadAsync(database, request, cancellation);
        if (rows.Count == 0)
        {
            throw EntityFaults.Unknown(from.Set, from.Key);
        }

        rows.Show(0);
        var (column, place) = Place(from.Set, from.Link.From);
        return CellText.ValueOf(rows.Values, column, place) is { } value
            ? RowConditions.Equal(target, from.Link.To, value)
            : Expression.Lambda(Expression.Constant(false), Expression.Parameter(target.RowType, "row"));
    }

    /// <summary>The rows to which a link leads from any of some rows, by one statement.</summary>
    /// <param name="set">The set of the rows.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="link">The link.</param>
    /// <param name="target">The set to which it leads.</param>
    /// <param name="columns">Names of the columns that are shown; null: all.</param>
    /// <param name="cancellation">Ends it.</param>
    public async Task<ExpandedRows> ExpandAsync(
        ODataSet set, RowList rows, SetLink link, ODataSet target, IReadOnlyList<string>? columns, CancellationToken cancellation)
    {
        var (type, from) = Place(set, link.From);
        var values = Enumerable.Range(0, rows.Count).Select(row => At(rows, row, values => CellText.ValueOf(values, type, from))).OfType<object>().ToHashSet();
        var entities = target.Entities!;
        var found = await entities.ReadAsync(
            database, new SetRequest { Filter = RowConditions.Among(entities, link.To, values), Order = entities.CompleteOrder([]) }, cancellation);
        var (targetType, to) = Place(target, link.To);
        var places = Enumerable.Range(0, found.Count).ToLookup(row => At(found, row, values => CellText.Of(values, targetType, to)) ?? "", StringComparer.Ordinal);
        return new ExpandedRows(link, from, ShownRows.Of(target, columns, found), places);
    }

    private static T At<T>(RowList rows, int row, Func<Tables.IRowValues, T> read)
    {
        rows.Show(row);
        return read(rows.Values);
    }

    private static (Tables.ColumnType Type, int Place) Place(ODataSet set, string name)
    {
        var place = set.Columns.TakeWhile(column => column.Name != name).Count();
        return (set.Columns[place].Type, place);
    }
}
