using Analytics.Server.OData.Model;
using Analytics.Server.OData.Writing;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Querying;

/// <summary>Puts rows beside the columns that are shown of them.</summary>
internal static class ShownRows
{
    /// <param name="set">The set of the rows.</param>
    /// <param name="columns">Names of the columns; null: all.</param>
    /// <param name="rows">The rows, which hold the key.</param>
    public static ODataRows Of(ODataSet set, IReadOnlyList<string>? columns, RowList rows) => new(
        set,
        [.. set.Columns.Select((column, place) => new ODataColumn(column, place)).Where(column => columns?.Contains(column.Column.Name) != false)],
        rows)
    {
        KeyPlace = 0,
    };
}
