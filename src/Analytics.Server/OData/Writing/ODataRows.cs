using Analytics.Server.OData.Model;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.OData.Writing;

/// <summary>Rows as they are written.</summary>
/// <param name="Set">Their set.</param>
/// <param name="Columns">Their properties.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ODataRows(ODataSet Set, IReadOnlyList<ODataColumn> Columns, RowList Rows)
{
    /// <summary>The place of the key among the columns of a row; null where rows have no identity.</summary>
    public int? KeyPlace { get; init; }

    /// <summary>The rows within each row, by link.</summary>
    public IReadOnlyList<ExpandedRows> Expanded { get; init; } = [];

    /// <summary>Names of the links that are selected and not expanded.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>How many rows there are on all pages; null: not asked.</summary>
    public long? Total { get; init; }

    /// <summary>The link to the page behind; null: there is none.</summary>
    public string? NextLink { get; init; }
}
