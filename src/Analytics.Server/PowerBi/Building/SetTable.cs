using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;
using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes a table of each set of OData.</summary>
internal static class SetTable
{
    /// <summary>Records are left out of a refresh: the feed refuses them without a key, and one table refused ends the refresh of all.</summary>
    public static TabularTable Of(EntitySet set) =>
        new(set.Name, set.Label, DescriptionOf(set), [.. set.Columns.Select(column => ColumnOf(set, column)), .. Added(set)], FeedQuery.Of(set)) { IsLeftOut = set.HoldsRecords };

    private static LocalizedText DescriptionOf(EntitySet set) => !set.HoldsRecords ? set.Description : new LocalizedText(
        $"{set.Description.En} Empty until it is included in refresh, with a key that may see records.",
        $"{set.Description.Zh}纳入刷新并使用可查看记录的密钥后才有数据。");

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
