using System.Data.Common;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Reads the members of a dimension from its table.</summary>
internal sealed class MemberSelect
{
    private const string Row = "t";
    private const int FirstAttribute = 4;

    private readonly IReadOnlyList<AttributeType> _types;
    private readonly int _parents;

    /// <exception cref="ArgumentException">The dimension has no table.</exception>
    public MemberSelect(Dimension dimension, SqlDialect dialect)
    {
        var table = dimension.Table ?? throw new ArgumentException($"The dimension '{dimension.Name}' has no table.", nameof(dimension));
        var attributes = dimension.Attributes.Values;
        _types = [.. attributes.Select(attribute => attribute.Type)];
        _parents = dimension.Relationships.Count;
        IEnumerable<string?> names =
        [
            table.Key,
            table.Code,
            table.Caption.En,
            table.Caption.Zh,
            .. attributes.Select(attribute => attribute.Column),
            .. dimension.Relationships.Values.Select(relationship => relationship.Columns.GetValueOrDefault(Relationship.Key)),
        ];
        var columns = names.Select(name => name is null ? "NULL" : $"{Row}.{dialect.Quote(name)}").ToList();
        Statement = new SqlStatement(
            $"SELECT {string.Join(", ", columns)}\nFROM {dialect.Quote(table.Name)} AS {Row}\nORDER BY {dialect.Ordinal(columns[1])}, {columns[0]}", []);
    }

    public SqlStatement Statement { get; }

    public Member Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.TextOrNull(2),
        row.TextOrNull(3),
        [.. _types.Select((type, i) => Attribute(row, type, FirstAttribute + i))],
        [.. Enumerable.Range(FirstAttribute + _types.Count, _parents).Select(row.WholeOrNull)]);

    private static object? Attribute(DbDataReader row, AttributeType type, int place) => type switch
    {
        AttributeType.Integer => row.WholeOrNull(place),
        AttributeType.Date => row.DayOrNull(place),
        _ => row.TextOrNull(place),
    };
}
