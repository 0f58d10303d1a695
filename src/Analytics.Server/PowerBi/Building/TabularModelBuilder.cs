using Analytics.Semantics.Model;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;
using Analytics.Server.Tables.Sets.Definitions;

namespace Analytics.Server.PowerBi.Building;

/// <summary>Makes the model of Power BI from the semantic model and the sets of OData.</summary>
internal static class TabularModelBuilder
{
    /// <exception cref="Commands.OptionFault">The model names a table or column that is in no set.</exception>
    public static TabularModel Build(SemanticModel model)
    {
        var facts = model.Facts.Values.Where(fact => model.Perspectives.Values.Any(perspective => perspective.Facts.Contains(fact.Name)))
            .ToDictionary(fact => fact.Name, fact => FactTable.Of(model, fact));
        var measures = new MeasureBuilder(model, facts).Build();
        IReadOnlyList<FactTable> tables = [.. facts.Values];
        return new TabularModel(
            [
                CalendarTable.Of(model, tables),
                .. EntitySets.All.Select(set => SetTable.Of(set) with { Measures = [.. measures[set.Name]], Hierarchies = HierarchiesOf(model, set) }),
            ],
            RelationshipFinder.Find(tables),
            TabularRoles.Of(model, tables));
    }

    // A hierarchy stands in one table: what does not stand in the districts is left out of it, and remains a table of its own.
    private static IReadOnlyList<TabularHierarchy> HierarchiesOf(SemanticModel model, EntitySet set) => set != PlaceSets.Districts ? [] :
    [
        .. from dimension in model.Dimensions.Values
           where !dimension.IsTime
           from hierarchy in dimension.Hierarchies.Values
           let levels = hierarchy.Levels.Select(name => model.Levels[name]).Where(level => PlaceTables.ColumnOf(model, level) is not null)
           where levels.Any()
           select new TabularHierarchy(
               hierarchy.Label.En,
               hierarchy.Label,
               hierarchy.Description,
               [.. levels.Select(level => new TabularLevel(level.Label.En, level.Label, level.Description, PlaceTables.ColumnOf(model, level)!))]),
    ];
}
