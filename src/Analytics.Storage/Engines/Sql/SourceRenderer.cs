using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Writes one statement that pairs rows of a fact with the details behind them.</summary>
internal sealed class SourceRenderer(SqlDialect dialect)
{
    /// <summary>The key of the row, then the key of a detail, in this order; a row without details of its own has those of its origins.</summary>
    public SqlStatement Render(FactDetails details, IReadOnlyList<long> keys)
    {
        var values = new SqlValues(dialect);
        var list = values.Add(dialect.ListOf(keys));
        var own = Own(details, list);
        return new SqlStatement(
            details.Origins is { } origins ? $"{own}\nUNION\n{Inherited(details, origins, list)}\nORDER BY 1, 2" : $"{own}\nORDER BY 1, 2",
            values.All);
    }

    private string Own(FactDetails details, string list)
    {
        var row = Column("d", details.Column);
        return $"SELECT {row}, {Column("d", details.Key)}\nFROM {dialect.Quote(details.Table)} AS d\nWHERE {dialect.OneOf(row, list)}";
    }

    private string Inherited(FactDetails details, DetailOrigins origins, string list)
    {
        var row = Column("o", origins.Column);
        var table = dialect.Quote(details.Table);
        return $"""
            SELECT {row}, {Column("d", details.Key)}
            FROM {dialect.Quote(origins.Table)} AS o JOIN {table} AS d ON {Column("d", details.Column)} = {Column("o", origins.Origin)}
            WHERE {dialect.OneOf(row, list)} AND NOT EXISTS (SELECT 1 FROM {table} AS own WHERE {Column("own", details.Column)} = {row})
            """;
    }

    private string Column(string table, string name) => $"{table}.{dialect.Quote(name)}";
}
