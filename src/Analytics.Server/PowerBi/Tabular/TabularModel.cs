using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Tabular;

/// <summary>A model as Power BI holds it.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Relationships">What leads from table to table.</param>
/// <param name="Roles">Who sees which rows.</param>
internal sealed record TabularModel(IReadOnlyList<TabularTable> Tables, IReadOnlyList<TabularRelationship> Relationships, IReadOnlyList<TabularRole> Roles)
{
    /// <summary>All measures.</summary>
    public IEnumerable<TabularMeasure> Measures => Tables.SelectMany(table => table.Measures);

    /// <summary>The table of a set.</summary>
    public TabularTable TableOf(EntitySet set) => Tables.First(table => table.Name == set.Name);
}
