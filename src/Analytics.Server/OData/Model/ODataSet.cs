using Analytics.Semantics.Model;
using Analytics.Server.Tables;
using Analytics.Server.Tables.Sets;
using Microsoft.OData.Edm;

namespace Analytics.Server.OData.Model;

/// <summary>A set as OData offers it: of entities, or aggregated.</summary>
/// <param name="Name">The name.</param>
/// <param name="RowName">The name of its type.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Key">Name of the key.</param>
/// <param name="Columns">The columns, the key first.</param>
internal sealed record ODataSet(string Name, string RowName, LocalizedText Description, string Key, IReadOnlyList<FlatColumn> Columns)
{
    /// <summary>The set of entities; null where it is aggregated.</summary>
    public EntitySet? Entities { get; private init; }

    /// <summary>The aggregated set; null where it is of entities.</summary>
    public AggregatedSet? Aggregated { get; private init; }

    /// <summary>The links to other sets.</summary>
    public IReadOnlyList<SetLink> Links => Entities?.Links ?? [];

    /// <summary>Its part of the model.</summary>
    public IEdmEntitySet Edm { get; set; } = null!;

    public static ODataSet Of(EntitySet set) =>
        new(set.Name, set.RowName, set.Description, set.Key, [.. set.Columns.Select(column => column.Column)]) { Entities = set };

    public static ODataSet Of(AggregatedSet set) => new(
        set.Name, set.RowName, set.Perspective.Perspective.Description, AggregatedSet.Key, [AggregatedSet.KeyColumn, .. set.Columns.Select(column => column.Column)])
    {
        Aggregated = set,
    };
}
