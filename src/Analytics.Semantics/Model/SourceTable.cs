using System.Collections.Frozen;

namespace Analytics.Semantics.Model;

/// <summary>A table that a model may name.</summary>
/// <param name="name">The name in the database.</param>
/// <param name="entity">The type of the graph that one row is.</param>
/// <param name="columns">Each name once.</param>
public sealed class SourceTable(string name, string entity, IEnumerable<SourceColumn> columns)
{
    /// <summary>The name in the database.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the graph that one row is.</summary>
    public string Entity { get; } = entity;

    /// <summary>The columns by name.</summary>
    public IReadOnlyDictionary<string, SourceColumn> Columns { get; } =
        columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
}
