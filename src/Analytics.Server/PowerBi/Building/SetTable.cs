using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;
using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes a table of each set of OData.</summary>
internal static class SetTable
{
    public static TabularTable Of(EntitySet set) =>
        new(set.Name, set.Label, set.Description, [.. set.Columns.Select(column => ColumnOf(set, column)), .. Added(set)], FeedQuery.Of(set));

    private static TabularColumn ColumnOf(EntitySet set, SetColumn column)
    {
        var told = column.Column;
        return new TabularColumn(told.Name, told.Type, told.Label, told.Description)
        {
            IsKey = told.Name == set.Key,
            IsHidden = told.Name != set.Key && set.Links.Any(link => !link.IsMany && link.From == told.Name),
        };
    }

    private static IEnumerable<TabularColumn> Added(EntitySet set) => set == PlaceSets.Districts ? [PlaceTables.CityColumn] : [];
}
