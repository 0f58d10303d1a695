using Analytics.Semantics.Model;
using Analytics.Server.Commands;
using Analytics.Server.PowerBi.Tabular;
using Analytics.Server.Tables.Sets;

namespace Analytics.Server.PowerBi.Building;

/// <summary>A fact of the model as the set in which its rows are given out.</summary>
/// <param name="Model">The model.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Set">The set.</param>
internal sealed record FactTable(SemanticModel Model, Fact Fact, EntitySet Set)
{
    /// <summary>Whether its rows are records of single events.</summary>
    public bool IsOfRecords => Fact.Records is not null;

    /// <summary>Whether each of its rows is of one day.</summary>
    public bool IsOfOneDay => Start == End;

    public ColumnReference Key => new(Set.Name, Set.Key);

    /// <summary>The column of the first day.</summary>
    public ColumnReference Start => Column(Time.Columns[Relationship.Start]);

    /// <summary>The column of the last day.</summary>
    public ColumnReference End => Column(Time.Columns[Relationship.End]);

    private Relationship Time => Fact.Relationships.Values.FirstOrDefault(relationship => relationship.Columns.ContainsKey(Relationship.Start))
        ?? throw new OptionFault($"Power BI cannot be given the fact '{Fact.Name}': it is of no time.");

    /// <exception cref="OptionFault">Its rows are in no set.</exception>
    public static FactTable Of(SemanticModel model, Fact fact) =>
        (EntitySets.Find(StoredName.Pascal(fact.Table)) ?? (fact.Details is { } details ? EntitySets.Find(StoredName.Pascal(details.Table)) : null)) is { } set
            ? new FactTable(model, fact, set)
            : throw new OptionFault($"Power BI cannot be given the fact '{fact.Name}': the rows of its table '{fact.Table}' are in no set of OData.");

    /// <summary>Where a column of the fact's table is given out: in its set, as the key of another, or in another to which its set leads.</summary>
    /// <exception cref="OptionFault">In none.</exception>
    public ColumnReference Column(string stored)
    {
        var name = StoredName.Pascal(stored);
        var links = Set.Links.Where(link => !link.IsMany).ToList();
        return Set.Find(name) is not null ? new ColumnReference(Set.Name, name)
            : links.Find(link => link.Name == StoredName.Pascal(StoredName.WithoutId(stored))) is { } link ? new ColumnReference(Set.Name, link.From)
            : links.Select(EntitySets.TargetOf).FirstOrDefault(target => target.Find(name) is not null) is { } other ? new ColumnReference(other.Name, name)
            : throw new OptionFault($"Power BI cannot be given the column '{stored}' of the fact '{Fact.Name}': it is in no set of OData.");
    }

    /// <summary>Where an attribute is given out.</summary>
    public ColumnReference AttributeColumn(string attribute) =>
        Fact.Relationships.Values.Select(relationship => relationship.Columns.GetValueOrDefault(attribute)).FirstOrDefault(column => column is not null) is { } stored
            ? Column(stored)
            : OfDimension(Model.Dimensions.Values.First(dimension => dimension.Attributes.ContainsKey(attribute)), attribute);

    private ColumnReference OfDimension(Dimension dimension, string attribute) =>
        dimension is { Table.Name: var table } && EntitySets.Find(StoredName.Pascal(table)) is { } set && dimension.Attributes[attribute].Column is { } column
            ? new ColumnReference(set.Name, StoredName.Pascal(column))
            : throw new OptionFault($"Power BI cannot be given the attribute '{attribute}' of the fact '{Fact.Name}': it is in no set of OData.");
}
