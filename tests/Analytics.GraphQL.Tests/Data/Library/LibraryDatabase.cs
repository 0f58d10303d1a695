using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Data.Library;

/// <summary>The rows in an SQLite file of their own.</summary>
public sealed class LibraryDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("library").FullName;

    public LibraryDatabase()
    {
        using var context = Open(null);
        context.Database.EnsureCreated();
        context.AddRange(Rows.Countries);
        context.AddRange(Rows.Authors);
        context.AddRange(Rows.Books);
        context.SaveChanges();
    }

    internal LibraryRows Rows { get; } = new();

    public LibraryContext Open() => Open(null);

    internal LibraryContext Open(StatementRecorder? recorder)
    {
        var options = new DbContextOptionsBuilder<LibraryContext>();
        Configure(options, recorder);
        return new LibraryContext(options.Options);
    }

    internal void Configure(DbContextOptionsBuilder options, StatementRecorder? recorder)
    {
        options.UseSqlite($"Data Source={Path.Combine(_folder, "library.db")};Pooling=False")
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        if (recorder is not null)
        {
            options.AddInterceptors(recorder);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
