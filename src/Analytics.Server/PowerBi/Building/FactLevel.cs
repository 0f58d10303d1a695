using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Building;

/// <summary>A level at which a fact states figures on single members.</summary>
/// <param name="Subject">The word in the fact's level column.</param>
/// <param name="Columns">The columns that ask for it when they are filtered.</param>
internal sealed record FactLevel(string Subject, IReadOnlyList<ColumnReference> Columns)
{
    /// <summary>The levels of a fact that have members, the finest first.</summary>
    public static IReadOnlyList<FactLevel> Of(FactTable fact) =>
    [
        .. from name in fact.Fact.Levels.Reverse()
           let level = fact.Model.Levels[name]
           where level is { Dimension: not null, Subject: not null }
           let table = fact.Model.Dimensions[level.Dimension!].Table
           where table is not null
           select new FactLevel(level.Subject!, OwnColumns(EntitySets.Find(StoredName.Pascal(table.Name))!)),
    ];

    /// <summary>The word of the level that is the whole; that of the coarsest where none is.</summary>
    public static string WholeOf(FactTable fact)
    {
        var levels = fact.Fact.Levels.Select(name => fact.Model.Levels[name]).ToList();
        return (levels.Find(level => level.Dimension is null) ?? levels[0]).Subject!;
    }

    // A key of another set says nothing of the member itself: who filters by it asks for the other.
    private static List<ColumnReference> OwnColumns(EntitySet set) =>
    [
        .. set.Columns.Select(column => column.Column.Name)
            .Where(name => name == set.Key || set.Links.All(link => link.IsMany || link.From != name))
            .Select(name => new ColumnReference(set.Name, name)),
    ];
}
