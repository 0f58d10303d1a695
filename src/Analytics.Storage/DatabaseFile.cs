using Analytics.Storage.Entities;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Storage;

/// <summary>Where the database lies and how each connection to it is set up.</summary>
internal sealed class DatabaseFile
{
    private const int SecondsToWaitForLock = 5;

    private const string SetUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;";

    private readonly string _connectionString;

    // A connection serves one thread at a time, so SQLite need not lock it for every value that is read.
    static DatabaseFile()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
    }

    public DatabaseFile(string connectionString)
    {
        var parts = Parse(connectionString);
        if (parts.DataSource.Length == 0 || parts.DataSource == ":memory:" || parts.Mode == SqliteOpenMode.Memory)
        {
            throw new StorageException("The connection string of the database must name a file, as in 'Data Source=data/analytics.db'.");
        }

        Path = System.IO.Path.GetFullPath(parts.DataSource);
        parts.Pooling = false;
        if (!parts.ShouldSerialize("Default Timeout"))
        {
            parts.DefaultTimeout = SecondsToWaitForLock;
        }

        _connectionString = parts.ToString();
    }

    public string Path { get; }

    public void CreateFolder()
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The folder '{folder}' for the database cannot be created or written to.", failure);
        }
    }

    public DbContextOptionsBuilder<AnalyticsDbContext> OpenOptions() => ContextOptions.Add(
        new DbContextOptionsBuilder<AnalyticsDbContext>().UseSqlite(Open(), contextOwnsConnection: true, ContextOptions.Translate));

    /// <summary>A connection of its own, set up as all are.</summary>
    public PreparedConnection Open()
    {
        var connection = new PreparedConnection(_connectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = SetUp;
            command.ExecuteNonQuery();
            return connection;
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw StorageFailure.Explain(failure, Path);
        }
    }

    private static SqliteConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            return new SqliteConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException failure)
        {
            throw new StorageException("The connection string of the database cannot be read; it should look like 'Data Source=data/analytics.db'.", failure);
        }
    }
}
