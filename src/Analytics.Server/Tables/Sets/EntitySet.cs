using System.Linq.Expressions;
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

    /// <summary>An order ended by the key, so that no two rows are equal in it; that of the set where none is given.</summary>
    public IReadOnlyList<SetOrder> CompleteOrder(IReadOnlyList<SetOrder> given)
    {
        var steps = given.Count > 0 ? given : [.. Order.Select(name => new SetOrder(Find(name)!, Ascending: true))];
        return steps.Any(step => step.Column.Column.Name == Key) ? steps : [.. steps, new SetOrder(Find(Key)!, Ascending: true)];
    }

    /// <summary>All rows in the order of the set, read as they are asked for.</summary>
    /// <param name="database">Must outlive the table.</param>
    public abstract FlatTable Open(AnalyticsDbContext database);

    /// <summary>Reads the rows of a request at once.</summary>
    public abstract Task<RowList> ReadAsync(AnalyticsDbContext database, SetRequest request, CancellationToken cancellation);

    /// <summary>How many rows pass a condition on the type of rows; null: all.</summary>
    public abstract Task<long> CountAsync(AnalyticsDbContext database, LambdaExpression? filter, CancellationToken cancellation);
}
