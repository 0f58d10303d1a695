using Analytics.Semantics.Model;
using Analytics.Storage.Entities;

namespace Analytics.Server.Tables.Sets;

/// <summary>A table of entities as it is given out flat: scalars, words and the keys of other sets.</summary>
internal abstract class EntitySet
{
    /// <summary>The name: a plural, such as Districts.</summary>
    public required string Name { get; init; }

    /// <summary>The name of one row, such as District.</summary>
    public required string RowName { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Label { get; init; }

    /// <summary>What a row is.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>Name of the column that tells rows apart.</summary>
    public required string Key { get; init; }

    /// <summary>Names of the columns by which rows stand where no order is asked; the key breaks ties.</summary>
    public IReadOnlyList<string> Order { get; init; } = [];

    /// <summary>Whether only roles that may see single records may read it.</summary>
    public bool HoldsRecords { get; init; }

    /// <summary>The links to other sets.</summary>
    public IReadOnlyList<SetLink> Links { get; init; } = [];

    /// <summary>The columns, the key first.</summary>
    public abstract IReadOnlyList<SetColumn> Columns { get; }

    /// <summary>The type of a row.</summary>
    public abstract Type RowType { get; }

    /// <summary>The column of a name; null where there is none.</summary>
    public SetColumn? Find(string name) => Columns.FirstOrDefault(column => column.Column.Name == name);

    /// <summary>The rows as a query, in no order.</summary>
    public abstract IQueryable Query(AnalyticsDbContext database);

    /// <summary>All rows in the order of the set, read as they are asked for.</summary>
    /// <param name="database">Must outlive the table.</param>
    public abstract FlatTable Open(AnalyticsDbContext database);

    /// <summary>Reads the rows of a query at once; it must be of this set's rows.</summary>
    public abstract Task<RowList> ReadAsync(IQueryable query, CancellationToken cancellation);

    /// <summary>How many rows a query has; it must be of this set's rows.</summary>
    public abstract Task<long> CountAsync(IQueryable query, CancellationToken cancellation);
}
