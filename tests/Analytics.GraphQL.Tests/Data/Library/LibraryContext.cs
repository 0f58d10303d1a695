using Microsoft.EntityFrameworkCore;

namespace Analytics.GraphQL.Tests.Data.Library;

public sealed class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Country> Countries => Set<Country>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Book> Books => Set<Book>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledConverter>();
        configurationBuilder.Properties<Genre>().HaveConversion<string>();
    }
}
