using System.Data.Common;
using Analytics.Semantics.Calendar;
using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;

namespace Analytics.Storage.Engines.Sql;

/// <summary>Reads which records of a fact there are from the imports that stand.</summary>
internal static class RecordStateSelect
{
    /// <summary>One row an import.</summary>
    public static SqlStatement Of(FactRecords records, SqlDialect dialect) => new(
        $"SELECT {dialect.Quote(records.From)}, {dialect.Quote(records.To)}, {dialect.Quote(records.Synthetic)}\nFROM {dialect.Quote(records.Batches)}\nWHERE {dialect.Quote(records.Undone)} IS NULL", []);

    public static (DaySpan Days, bool IsSynthetic) Read(DbDataReader row) =>
        (new DaySpan(row.GetFieldValue<DateOnly>(0), row.GetFieldValue<DateOnly>(1)), row.GetBoolean(2));

    public static RecordState StateOf(IReadOnlyList<(DaySpan Days, bool IsSynthetic)> imports) =>
        new([.. imports.Select(one => one.Days)], imports.Any(one => one.IsSynthetic));
}
