using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.Tests.PowerBi;

/// <summary>What leads from table to table.</summary>
public sealed class RelationshipTests
{
    private static readonly TabularModel Model = ShippedProject.Project.Model;

    [Fact]
    public void Relationships_Should_JoinColumnsOfOneTypeByAKey()
    {
        Assert.All(Model.Relationships, relationship =>
        {
            Assert.Equal(ColumnOf(relationship.From).Type, ColumnOf(relationship.To).Type);
            Assert.True(ColumnOf(relationship.To).IsKey, relationship.To.ToString());
        });
        Assert.Distinct(Model.Relationships.Select(relationship => $"{relationship.From} {relationship.To}"));
    }

    [Fact]
    public void Relationships_Should_BeTheLinksAndTheDays()
    {
        var links = from set in EntitySets.All
                    from link in set.Links
                    where !link.IsMany
                    select $"'{set.Name}'[{link.From}] '{link.Target}'[{link.To}]";

        Assert.Equal(
            links.Concat(["'Donations'[DonatedOn] 'Calendar'[Date]", "'Populations'[Instant] 'Calendar'[Date]"]).Order(StringComparer.Ordinal),
            Model.Relationships.Select(relationship => $"{relationship.From} {relationship.To}").Order(StringComparer.Ordinal));
    }

    /// <summary>Which of two ways gives way, decided by hand: the one between dimensions, and those of a statement beside its observation.</summary>
    [Fact]
    public void Relationships_Should_NotFilter_When_ThereIsASecondWay() => Assert.Equal(
        [
            "Districts Cities", "Donors Sources", "Institutions Districts", "Institutions Sources",
            "Statements Cities", "Statements Districts", "Statements Donors", "Statements Institutions", "Statements Years",
        ],
        Model.Relationships.Where(relationship => relationship.Inactive is not null)
            .Select(relationship => $"{relationship.From.Table} {relationship.To.Table}").Order(StringComparer.Ordinal));

    [Fact]
    public void Filters_Should_HaveOneWay()
    {
        var active = Model.Relationships.Where(relationship => relationship.Inactive is null).ToLookup(relationship => relationship.From.Table, relationship => relationship.To.Table);

        Assert.All(Model.Tables, table => Assert.Distinct(Reached(table.Name)));
        Assert.Contains("Districts", Reached("Statements"));

        IEnumerable<string> Reached(string start) => active[start].SelectMany(next => Reached(next).Prepend(next));
    }

    /// <summary>An inactive way that could be active would keep a filter from where it belongs.</summary>
    [Fact]
    public void EveryInactiveWay_Should_BeASecondOne()
    {
        var active = Model.Relationships.Where(relationship => relationship.Inactive is null).Select(relationship => (relationship.From.Table, relationship.To.Table)).ToList();

        Assert.All(Model.Relationships.Where(relationship => relationship.Inactive is not null), relationship =>
        {
            var ways = active.Append((relationship.From.Table, relationship.To.Table)).ToLookup(way => way.Item1, way => way.Item2);
            Assert.Contains(Model.Tables, table => Reached(ways, table.Name).GroupBy(name => name).Any(group => group.Count() > 1));
        });
    }

    private static IEnumerable<string> Reached(ILookup<string, string> ways, string start) => ways[start].SelectMany(next => Reached(ways, next).Prepend(next));

    private static TabularColumn ColumnOf(ColumnReference reference) =>
        Model.Tables.Single(table => table.Name == reference.Table).Columns.Single(column => column.Name == reference.Column);
}
