using Analytics.Storage.Engines.Columns.Building;
using Analytics.Storage.Importing.Records;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.Storage.Engines.Columns;

/// <summary>Takes the rows of a statement of SQLite into columns, without an object for a value.</summary>
/// <param name="reader">Stands at the row to take.</param>
/// <param name="columns">The columns in the order of the statement, which has the day behind them.</param>
/// <param name="builder">What takes them.</param>
internal sealed class FactRows(SqliteDataReader reader, IReadOnlyList<ColumnSpec> columns, ColumnFactBuilder builder)
{
    private readonly sqlite3_stmt _row = reader.Handle!;
    private readonly WordMemo[] _words = [.. columns.Select(_ => new WordMemo())];

    /// <summary>False where the row holds what columns cannot.</summary>
    public bool TryTake()
    {
        for (var place = 0; place < _words.Length; place++)
        {
            var type = raw.sqlite3_column_type(_row, place);
            if (columns[place].Kind == ColumnKind.Word)
            {
                builder.Set(place, type == raw.SQLITE_NULL ? null : _words[place].Of(raw.sqlite3_column_blob(_row, place)));
            }
            else if (type is raw.SQLITE_NULL or raw.SQLITE_INTEGER)
            {
                builder.Set(place, type == raw.SQLITE_NULL ? (long?)null : raw.sqlite3_column_int64(_row, place));
            }
            else
            {
                return false;
            }
        }

        if (!PlainNumbers.TryDay(raw.sqlite3_column_blob(_row, _words.Length), out var day))
        {
            return false;
        }

        builder.End(day.DayNumber);
        return true;
    }
}
