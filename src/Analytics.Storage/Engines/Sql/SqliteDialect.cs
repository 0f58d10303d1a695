using System.Globalization;
using System.Text.Json;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>SQLite: a list travels as the text of an array, for a parameter holds one value; a day is its ISO text.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override string Name => "SQLite";

    public override string OneOf(string column, string parameter) => $"{column} IN (SELECT value FROM json_each({parameter}))";

    public override object ListOf<T>(IReadOnlyList<T> values) => JsonSerializer.Serialize(values);

    public override object Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    public override string PeriodStart(TimeGrain grain, string column) => grain switch
    {
        TimeGrain.Year => $"substr({column}, 1, 4) || '-01-01'",
        TimeGrain.Quarter => $"printf('%s-%02d-01', substr({column}, 1, 4), (substr({column}, 6, 2) - 1) / 3 * 3 + 1)",
        TimeGrain.Month => $"substr({column}, 1, 7) || '-01'",
        _ => column,
    };

    public override string Ranges(string parameter) =>
        $"(SELECT value ->> 0 AS period, value ->> 1 AS first_day, value ->> 2 AS last_day FROM json_each({parameter}))";

    public override string Ordinal(string column) => column;
}
