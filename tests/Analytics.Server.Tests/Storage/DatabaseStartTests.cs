using Analytics.Storage;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Tests.Storage;

public sealed class DatabaseStartTests
{
    [Fact]
    public async Task Start_Should_CreateFolderAndFile_When_NeitherExists()
    {
        using var database = new TemporaryDatabase();
        await database.Start.PrepareAsync();
        Assert.True(File.Exists(database.Path));
        Assert.Equal(database.Path, database.Start.Path);
    }

    [Fact]
    public async Task Start_Should_SayItIsLocked_When_AnotherConnectionWrites()
    {
        using var database = new TemporaryDatabase();
        using var other = database.Connect();
        other.Execute("CREATE TABLE t (x INTEGER); BEGIN EXCLUSIVE;");
        await RefusesAsync(database, $"The database '{database.Path}' is locked by another process; stop that process or name another file.");
    }

    [Fact]
    public async Task Start_Should_SayItIsLocked_When_APreparedDatabaseIsHeld()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using var other = database.Connect();
        other.Execute("BEGIN IMMEDIATE;");
        await RefusesAsync(database, $"The database '{database.Path}' is locked by another process; stop that process or name another file.");
    }

    [Fact]
    public async Task Start_Should_SayItIsNoDatabase_When_TheFileHoldsText()
    {
        using var database = new TemporaryDatabase();
        database.File.CreateFolder();
        await File.WriteAllTextAsync(database.Path, string.Join('\n', Enumerable.Repeat("this is a text, not a database", 100)));
        await RefusesAsync(database, $"The database '{database.Path}' is not a SQLite database; name another file or remove this one.");
    }

    [Fact]
    public async Task Start_Should_SayItIsDamaged_When_PagesAreOverwritten()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        database.Pool.Dispose();
        await using (var file = File.OpenWrite(database.Path))
        {
            file.Seek(4096, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 40000).ToArray());
        }

        await AgainRefusesAsync(database, $"The database '{database.Path}' is damaged; restore it from a copy, or remove it to start afresh.");
    }

    [Fact]
    public async Task Start_Should_SayItCannotBeWritten_When_ItIsOpenedReadOnly()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        var file = new DatabaseFile($"Data Source={database.Path};Mode=ReadOnly");
        using var pool = new AnalyticsContextPool(file);
        var failure = await Assert.ThrowsAsync<StorageException>(() => new DatabaseStart(file, pool).PrepareAsync());
        Assert.Equal($"The database '{database.Path}' cannot be written to; check the permissions of the file and of its folder.", failure.Message);
    }

    [Fact]
    public async Task Start_Should_SayTheFolderCannotBeCreated_When_AFileStandsInItsPlace()
    {
        using var database = new TemporaryDatabase();
        var folder = Path.GetDirectoryName(database.Path)!;
        await File.WriteAllTextAsync(folder, "");
        await RefusesAsync(database, $"The folder '{folder}' for the database cannot be created or written to.");
    }

    [Fact]
    public async Task Start_Should_SayItCannotBeOpened_When_AFolderHasItsName()
    {
        using var database = new TemporaryDatabase();
        Directory.CreateDirectory(database.Path);
        await RefusesAsync(
            database,
            $"The database '{database.Path}' cannot be opened; check that it and its folder can be read and written, and that its name is not a folder's.");
    }

    [Fact]
    public async Task Start_Should_LeaveItAlone_When_ItHoldsAnotherProgramsTables()
    {
        using var database = new TemporaryDatabase();
        using var other = database.Connect();
        other.Execute("CREATE TABLE invoices (id INTEGER);");
        await RefusesAsync(database, $"The database '{database.Path}' holds the tables of another program; name another file.");
        Assert.Equal(["invoices"], other.Rows("SELECT name FROM sqlite_schema"));
    }

    [Fact]
    public async Task Start_Should_Refuse_When_ANewerVersionWroteIt()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using var other = database.Connect();
        other.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0.0')");
        await RefusesAsync(
            database,
            $"The database '{database.Path}' was written by a newer version of this program; use that version or name another file.");
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("")]
    [InlineData("Data Source=x;Mode=Memory;Cache=Shared")]
    public void Start_Should_AskForAFile_When_TheConnectionStringNamesNone(string connectionString)
    {
        var failure = Assert.Throws<StorageException>(() => new DatabaseFile(connectionString));
        Assert.Equal("The connection string of the database must name a file, as in 'Data Source=data/analytics.db'.", failure.Message);
    }

    [Fact]
    public void Start_Should_ShowAnExample_When_TheConnectionStringCannotBeRead()
    {
        var failure = Assert.Throws<StorageException>(() => new DatabaseFile("Server=there;Nonsense"));
        Assert.Equal("The connection string of the database cannot be read; it should look like 'Data Source=data/analytics.db'.", failure.Message);
    }

    [Fact]
    public async Task Connections_Should_BeSetUpAlike()
    {
        using var database = await TemporaryDatabase.ReadyAsync();
        using AnalyticsDbContext one = database.Pool.CreateDbContext(), other = database.Pool.CreateDbContext();
        foreach (var context in new[] { one, other })
        {
            Assert.Equal("wal", await Pragma<string>(context, "PRAGMA journal_mode"));
            Assert.Equal(2, await Pragma<int>(context, "PRAGMA synchronous"));
            Assert.Equal(1, await Pragma<int>(context, "PRAGMA foreign_keys"));
        }
    }

    private static async Task<T> Pragma<T>(AnalyticsDbContext context, string pragma) =>
        (await context.Database.SqlQueryRaw<T>(pragma).ToListAsync()).Single();

    private static async Task RefusesAsync(TemporaryDatabase database, string sentence)
    {
        var failure = await Assert.ThrowsAsync<StorageException>(() => database.Start.PrepareAsync());
        Assert.Equal(sentence, failure.Message);
    }

    private static async Task AgainRefusesAsync(TemporaryDatabase database, string sentence)
    {
        using var pool = new AnalyticsContextPool(database.File);
        var failure = await Assert.ThrowsAsync<StorageException>(() => new DatabaseStart(database.File, pool).PrepareAsync());
        Assert.Equal(sentence, failure.Message);
    }
}
