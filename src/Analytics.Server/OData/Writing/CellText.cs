using System.Globalization;
using Analytics.Server.Tables;

namespace Analytics.Server.OData.Writing;

/// <summary>Reads a value of the row at hand whatever its type.</summary>
internal static class CellText
{
    /// <summary>The value as text that is equal for equal values; null where it is missing.</summary>
    public static string? Of(IRowValues row, ColumnType type, int place) => ValueOf(row, type, place) switch
    {
        null => null,
        string text => text,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>The value; null where it is missing.</summary>
    public static object? ValueOf(IRowValues row, ColumnType type, int place) => row.IsNull(place) ? null : type switch
    {
        ColumnType.Integer => (int)row.Integer(place),
        ColumnType.Decimal => row.Decimal(place),
        ColumnType.Date => row.Date(place),
        ColumnType.Boolean => row.Boolean(place),
        _ => row.Text(place),
    };
}
