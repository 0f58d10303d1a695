using Microsoft.Data.Sqlite;

namespace Analytics.Benchmarks.Records;

/// <summary>A table that is copied from the server's database into the others, as the types that both of them know.</summary>
internal sealed record CopiedTable(string Name, params (string Name, string Type)[] Columns)
{
    public static readonly IReadOnlyList<CopiedTable> All =
    [
        new("districts", ("id", "INTEGER"), ("code", "TEXT"), ("name", "TEXT")),
        new("institutions", ("id", "INTEGER"), ("key", "TEXT"), ("name", "TEXT")),
        new(
            "donations",
            ("id", "INTEGER"),
            ("number", "TEXT"),
            ("donor_id", "INTEGER"),
            ("donated_on", "DATE"),
            ("district_id", "INTEGER"),
            ("institution_id", "INTEGER"),
            ("channel", "TEXT"),
            ("product", "TEXT"),
            ("volume", "INTEGER"),
            ("therapeutic_units", "BIGINT"),
            ("dose", "TEXT"),
            ("history", "TEXT"),
            ("age", "INTEGER"),
            ("age_band", "TEXT"),
            ("batch_id", "INTEGER")),
    ];

    public string Definition => $"CREATE TABLE {Name} ({string.Join(", ", Columns.Select(column => $"{column.Name} {column.Type}"))})";

    /// <summary>The rows as text; null for a null.</summary>
    public IEnumerable<string?[]> Read(SqliteConnection source)
    {
        using var command = source.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", Columns.Select(column => column.Name))} FROM {Name} ORDER BY id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var cells = new string?[Columns.Length];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = reader.IsDBNull(column) ? null : reader.GetString(column);
            }

            yield return cells;
        }
    }

    /// <summary>A row as CSV: an empty field is a null, and text stands in quotation marks.</summary>
    public string Csv(string?[] cells) => string.Join(
        ',', cells.Zip(Columns, (cell, column) => cell is null || column.Type != "TEXT" ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
