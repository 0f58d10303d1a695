using System.Globalization;
using Analytics.Server.Tables;

namespace Analytics.Server.Tests.OData;

/// <summary>Rows of flat tables as the same text that SQLite gives: numbers with decimals in millionths, truth as 1 and 0, nothing for null.</summary>
internal static class FlatText
{
    public static async Task<List<string>> ReadAsync(FlatTable table, int most = int.MaxValue)
    {
        var rows = new List<string>();
        await using var reader = table.Rows;
        while (rows.Count < most && await reader.ReadAsync(CancellationToken.None))
        {
            rows.Add(string.Join('|', table.Columns.Select((column, place) => Text(reader, column, place))));
        }

        return rows;
    }

    private static string Text(IRowReader row, FlatColumn column, int place) => row.IsNull(place) ? "" : column.Type switch
    {
        ColumnType.Text => row.Text(place),
        ColumnType.Integer => row.Integer(place).ToString(CultureInfo.InvariantCulture),
        ColumnType.Decimal => ((long)(row.Decimal(place) * 1_000_000)).ToString(CultureInfo.InvariantCulture),
        ColumnType.Date => row.Date(place).ToString("O", CultureInfo.InvariantCulture),
        _ => row.Boolean(place) ? "1" : "0",
    };
}
