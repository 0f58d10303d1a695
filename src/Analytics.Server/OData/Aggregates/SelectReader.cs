using Analytics.Semantics;
using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;

namespace Analytics.Server.OData.Aggregates;

/// <summary>Reads which columns an answer shows.</summary>
internal static class SelectReader
{
    /// <summary>The columns of an aggregated set that are selected: what is grouped by, and what is measured.</summary>
    /// <exception cref="ODataFault">There is no such column.</exception>
    public static IReadOnlyList<ResultColumn> Of(AggregatedSet set, string select) =>
    [
        .. Names(select).Select(name => set.Find(name) is { } column
            ? ResultColumn.Of(column)
            : throw Unknown(set.Name, name, set.Columns.Select(column => column.Column.Name))),
    ];

    /// <summary>Those of an answer's columns that are selected; all where nothing is.</summary>
    /// <exception cref="ODataFault">The answer has no such column.</exception>
    public static IReadOnlyList<ResultColumn> Among(IReadOnlyList<ResultColumn> columns, string? select) => select is null or "*"
        ? columns
        : [.. Names(select).Select(name => columns.FirstOrDefault(column => column.Name == name) ?? throw Unknown("the answer", name, columns.Select(column => column.Name)))];

    private static IEnumerable<string> Names(string select) => select.Split(',', StringSplitOptions.TrimEntries).Where(name => name != AggregatedSet.Key).Distinct();

    private static ODataFault Unknown(string where, string name, IEnumerable<string> known) => ODataFault.Bad(
        ODataCodes.ColumnsInvalid, QueryOptions.Select, $"There is no '{Suggestion.Shorten(name)}' in {where}; {Suggestion.For(name, known)}");
}
