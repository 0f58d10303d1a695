using System.Data.Common;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>The column by which records are grouped.</summary>
/// <param name="Column">The column, as SQL.</param>
/// <param name="Join">The table that it needs beside that of the fact; null where none.</param>
/// <param name="Read">Reads it from a place of a row.</param>
internal sealed record KeyColumn(string Column, string? Join, Func<DbDataReader, int, object?> Read)
{
    /// <param name="model">The model.</param>
    /// <param name="key">The key.</param>
    /// <param name="place">Its place, by which a joined table is named.</param>
    /// <param name="table">The table of the fact.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="range">The column of the period's first day, where ranges give it.</param>
    public static KeyColumn Of(SemanticModel model, GroupKey key, int place, FactTable table, SqlDialect dialect, string? range) => key switch
    {
        GroupByMember => new(MemberOf(key, table), null, (row, at) => row.WholeOrNull(at)),
        GroupByAttribute attribute => Attribute(model.Dimensions[key.Dimension], attribute, $"j{place}", table, dialect),
        GroupByWord word => new(table.Held(key.Dimension, word.Attribute) ?? throw Absent(key), null, (row, at) => row.TextOrNull(at)),
        GroupByPeriod period => new(range ?? dialect.PeriodStart(period.Grain, table.Day(Relationship.Start) ?? throw Absent(key)), null, (row, at) => row.DayOrNull(at)),
        _ => throw new ArgumentException($"A key of the kind {key.GetType().Name} is not known.", nameof(key)),
    };

    private static KeyColumn Attribute(Dimension dimension, GroupByAttribute key, string alias, FactTable table, SqlDialect dialect)
    {
        var members = dimension.Table ?? throw Absent(key);
        var attribute = dimension.Attributes[key.Attribute];
        return new KeyColumn(
            $"{alias}.{dialect.Quote(attribute.Column!)}",
            $"LEFT JOIN {dialect.Quote(members.Name)} AS {alias} ON {alias}.{dialect.Quote(members.Key)} = {MemberOf(key, table)}",
            attribute.Type switch
            {
                AttributeType.Integer => (row, at) => row.WholeOrNull(at),
                AttributeType.Date => (row, at) => row.DayOrNull(at),
                _ => (row, at) => row.TextOrNull(at),
            });
    }

    private static string MemberOf(GroupKey key, FactTable table) => table.Held(key.Dimension, Relationship.Key) ?? throw Absent(key);

    private static ArgumentException Absent(GroupKey key) => new($"The fact does not lead to '{key}' in this way.");
}
