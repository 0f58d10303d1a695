using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.Storage;

/// <summary>Says in one sentence what a failure of SQLite means for whoever runs the program.</summary>
internal static class StorageFailure
{
    public static StorageException Explain(SqliteException failure, string path) =>
        new($"The database '{path}' {Meaning(failure)}.", failure);

    public static SqliteException? CauseOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is SqliteException found)
            {
                return found;
            }
        }

        return null;
    }

    private static string Meaning(SqliteException failure) => failure.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "is locked by another process; stop that process or name another file",
        raw.SQLITE_READONLY or raw.SQLITE_PERM => "cannot be written to; check the permissions of the file and of its folder",
        raw.SQLITE_CANTOPEN => "cannot be opened; check that it and its folder can be read and written, and that its name is not a folder's",
        raw.SQLITE_NOTADB => "is not a SQLite database; name another file or remove this one",
        raw.SQLITE_CORRUPT => "is damaged; restore it from a copy, or remove it to start afresh",
        raw.SQLITE_FULL => "cannot grow; the disk is full",
        raw.SQLITE_IOERR => "cannot be read or written; the disk reports an error",
        _ => $"cannot be used; SQLite reports error {failure.SqliteErrorCode} ({failure.SqliteExtendedErrorCode})",
    };
}
