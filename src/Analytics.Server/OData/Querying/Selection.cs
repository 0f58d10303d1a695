using Analytics.Server.OData.Model;
using Analytics.Server.OData.Requests;
using Microsoft.OData.UriParser;

namespace Analytics.Server.OData.Querying;

/// <summary>What of each row is shown.</summary>
/// <param name="Columns">Names of the columns, in the order of the set; null: all.</param>
/// <param name="Links">Names of the links that are selected and not expanded, which shows where they lead in full metadata alone.</param>
/// <param name="Expanded">The links whose rows are shown within, each with the names of their columns; null: all of them.</param>
internal sealed record Selection(
    IReadOnlyList<string>? Columns, IReadOnlyList<string> Links, IReadOnlyList<(string Link, IReadOnlyList<string>? Columns)> Expanded)
{
    /// <exception cref="ODataFault">Something is selected or expanded that there is not, or in a way that is not supported.</exception>
    public static Selection Read(ODataSet set, SelectExpandClause? clause)
    {
        if (clause is null)
        {
            return new Selection(null, [], []);
        }

        var expanded = clause.SelectedItems.OfType<ExpandedReferenceSelectItem>().Select(Expand).ToList();
        var links = clause.SelectedItems.OfType<PathSelectItem>().Select(LinkOf).OfType<string>().Except(expanded.Select(one => one.Link)).ToList();
        return new Selection(ColumnsOf(set, clause), links, expanded);
    }

    private static IReadOnlyList<string>? ColumnsOf(ODataSet set, SelectExpandClause clause)
    {
        if (clause.AllSelected || clause.SelectedItems.Any(item => item is WildcardSelectItem))
        {
            return null;
        }

        var names = clause.SelectedItems.Where(item => item is not ExpandedReferenceSelectItem).Select(NameOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. set.Columns.Select(column => column.Name).Where(names.Contains)];
    }

    private static string? LinkOf(PathSelectItem item) => item.SelectedPath.FirstSegment is NavigationPropertySegment link ? link.NavigationProperty.Name : null;

    private static string? NameOf(SelectItem item) => item switch
    {
        PathSelectItem { HasOptions: true } => throw Invalid(QueryOptions.Select, "A selected column takes no options of its own."),
        PathSelectItem { SelectedPath.FirstSegment: PropertySegment property, SelectedPath.Count: 1 } => property.Property.Name,
        PathSelectItem { SelectedPath.FirstSegment: NavigationPropertySegment, SelectedPath.Count: 1 } => null,
        _ => throw Invalid(QueryOptions.Select, "Columns of the row are selected by their names, or all by '*'."),
    };

    private static (string Link, IReadOnlyList<string>? Columns) Expand(ExpandedReferenceSelectItem item)
    {
        if (item is not ExpandedNavigationSelectItem { PathToNavigationProperty.FirstSegment: NavigationPropertySegment link, PathToNavigationProperty.Count: 1 } nested)
        {
            throw Invalid(QueryOptions.Expand, "A link is expanded by its name, without '$ref' or '$count'.");
        }

        if (nested.FilterOption is not null || nested.OrderByOption is not null || nested.TopOption is not null || nested.SkipOption is not null
            || nested.CountOption is not null || nested.SearchOption is not null || nested.ApplyOption is not null || nested.ComputeOption is not null || nested.LevelsOption is not null)
        {
            throw Invalid(QueryOptions.Expand, $"'{link.NavigationProperty.Name}' is expanded with '$select' alone; ask its set for more.");
        }

        if (nested.SelectAndExpand?.SelectedItems.OfType<ExpandedReferenceSelectItem>().Any() == true)
        {
            throw Invalid(QueryOptions.Expand, "Links are expanded one level deep.");
        }

        return (link.NavigationProperty.Name, ColumnsOf(nested.SelectAndExpand));
    }

    private static List<string>? ColumnsOf(SelectExpandClause? clause) =>
        clause is null || clause.AllSelected || clause.SelectedItems.Any(item => item is WildcardSelectItem)
            ? null
            : [.. clause.SelectedItems.Select(NameOf).OfType<string>()];

    private static ODataFault Invalid(string option, string message) =>
        ODataFault.Bad(option == QueryOptions.Select ? ODataCodes.ColumnsInvalid : ODataCodes.ExpandInvalid, option, message);
}
