using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Storage;

/// <summary>Registers the storage with a container.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds the context pool, also as <see cref="IDbContextFactory{TContext}"/>, a rented <see cref="AnalyticsDbContext"/> for each scope, <see cref="DatabaseStart"/> and <see cref="Importing.SeedImporter"/>.
    /// <paramref name="configure"/> may add to the options of every context, such as a logger factory or interceptors. Nothing is opened before first use.
    /// </summary>
    /// <exception cref="StorageException">The connection string cannot be read or names no file.</exception>
    public static IServiceCollection AddAnalyticsStorage(
        this IServiceCollection services,
        string connectionString,
        Action<DbContextOptionsBuilder>? configure = null)
    {
        var file = new DatabaseFile(connectionString);
        services.AddSingleton(_ => new AnalyticsContextPool(file, configure));
        services.AddSingleton<IDbContextFactory<AnalyticsDbContext>>(provider => provider.GetRequiredService<AnalyticsContextPool>());
        services.AddSingleton(provider => new DatabaseStart(file, provider.GetRequiredService<AnalyticsContextPool>()));
        services.AddSingleton(provider => new Importing.SeedImporter(file, provider.GetRequiredService<AnalyticsContextPool>()));
        return services.AddScoped(provider => provider.GetRequiredService<AnalyticsContextPool>().CreateDbContext());
    }
}
