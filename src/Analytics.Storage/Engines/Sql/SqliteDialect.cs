using System.Globalization;
using System.Text.Json;

namespace Analytics.Storage.Engines.Sql;

/// <summary>SQLite: a list travels as the text of an array, for a parameter holds one value; a day is its ISO text.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override string Name => "SQLite";

    public override string OneOf(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object ListOf<T>(IReadOnlyList<T> values) => JsonSerializer.Serialize(values);

    public override object Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public override string Ordinal(string column) => column;
}
