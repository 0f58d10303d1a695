using System.Data.Common;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Reads columns that may hold nothing.</summary>
internal static class DbDataReaderExtensions
{
    public static string? TextOrNull(this DbDataReader row, int place) => row.IsDBNull(place) ? null : row.GetString(place);

    public static long? WholeOrNull(this DbDataReader row, int place) => row.IsDBNull(place) ? null : row.GetInt64(place);

    public static DateOnly? DayOrNull(this DbDataReader row, int place) =>
        row.IsDBNull(place) ? null : row.GetFieldValue<DateOnly>(place);
}
