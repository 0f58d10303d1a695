using System.Globalization;
using Analytics.Storage.Engines.Columns.Building;
using Analytics.Storage.Engines.Columns.Store;
using Analytics.Storage.Engines.Sql;
using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Engines.Columns;

/// <summary>Reads the records of a fact from the database into columns.</summary>
internal sealed class FactReader(StatementRunner runner, SqlDialect dialect)
{
    private const int BytesOfRow = 16;

    /// <summary>The columns; null where they would take more than some bytes, or hold what columns cannot.</summary>
    public async ValueTask<FactColumns?> ReadAsync(FactSource source, long mostBytes, CancellationToken cancellation)
    {
        var table = dialect.Quote(source.Fact.Table);
        var rows = await runner.ReadAsync(new SqlStatement($"SELECT COUNT(*) FROM {table}", []), row => row.GetInt64(0), cancellation);
        if (rows[0] > int.MaxValue || rows[0] * BytesOfRow > mostBytes)
        {
            return null;
        }

        var names = source.Columns.Select(column => column.Name).Append(source.Day).Select(dialect.Quote);
        var statement = new SqlStatement($"SELECT {string.Join(", ", names)}\nFROM {table}\nORDER BY {dialect.Quote(source.Fact.Key)}", []);
        var builder = new ColumnFactBuilder(source.Fact.Name, source.Columns);
        FactRows? reading = null;
        var fits = true;
        await runner.ReadEachAsync(statement, row => fits = fits && (reading ??= new FactRows((SqliteDataReader)row, source.Columns, builder)).TryTake(), cancellation);
        return fits && builder.Build() is { } columns && columns.Bytes <= mostBytes ? columns : null;
    }

    /// <summary>Which imports of the fact there are, as text: other text, other records, even where the database was replaced.</summary>
    public async ValueTask<string> StampAsync(FactSource source, CancellationToken cancellation)
    {
        var statement = new SqlStatement($"SELECT * FROM {dialect.Quote(source.Fact.Records!.Batches)} ORDER BY 1", []);
        var imports = await runner.ReadAsync(
            statement, row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(place => Convert.ToString(row.GetValue(place), CultureInfo.InvariantCulture))), cancellation);
        return $"{source}\n{string.Join('\n', imports)}";
    }
}
