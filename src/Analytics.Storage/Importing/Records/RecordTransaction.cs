using Microsoft.Data.Sqlite;

namespace Analytics.Storage.Importing.Records;

/// <summary>A connection of its own with one transaction that writes; without a commit nothing is changed.</summary>
internal sealed class RecordTransaction : IDisposable
{
    /// <summary>Links are sure by the way rows are made, so that checking each is left out.</summary>
    private const string SetUp = "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -131072; PRAGMA threads = 2;";

    private readonly SqliteTransaction _transaction;

    public RecordTransaction(DatabaseFile file)
    {
        Connection = file.Open();
        try
        {
            Connection.Run(SetUp);
            _transaction = Connection.BeginTransaction();
        }
        catch
        {
            Connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection { get; }

    public void Commit() => _transaction.Commit();

    public void Dispose()
    {
        _transaction.Dispose();
        Connection.Dispose();
    }
}
