using Analytics.Semantics.Engines;
using Analytics.Semantics.Model;
using Analytics.Storage.Engines;
using Analytics.Storage.Engines.Columns;
using Analytics.Storage.Engines.Columns.Files;
using Analytics.Storage.Engines.Columns.Scanning;
using Analytics.Storage.Engines.Sql;
using Analytics.Storage.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Analytics.Storage;

/// <summary>Registers the storage with a container.</summary>
public static class StorageRegistration
{
    /// <summary>
    /// Adds the context pool, also as <see cref="IDbContextFactory{TContext}"/>, a rented <see cref="AnalyticsDbContext"/> for each scope, <see cref="DatabaseStart"/>, <see cref="Importing.SeedImporter"/>, <see cref="Importing.StatisticsImporter"/> and <see cref="Importing.Records.DonationImporter"/>;
    /// and, where a <see cref="SemanticModel"/> is registered too, <see cref="IStorageEngine"/>, which is a <see cref="ColumnEngine"/> by <see cref="ColumnStoreOptions"/> where some are registered, and <see cref="FigureSources"/>.
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
        services.AddSingleton(provider => new Importing.StatisticsImporter(
            provider.GetRequiredService<AnalyticsContextPool>(), provider.GetRequiredService<Importing.SeedImporter>()));
        services.AddSingleton(provider => new Importing.Records.DonationImporter(file, provider.GetRequiredService<AnalyticsContextPool>()));
        AddEngines(services, file);
        return services.AddScoped(provider => provider.GetRequiredService<AnalyticsContextPool>().CreateDbContext());
    }

    private static void AddEngines(IServiceCollection services, DatabaseFile file)
    {
        services.AddSingleton<SqlDialect, SqliteDialect>();
        services.AddSingleton(provider => new StatementRunner(file, provider.GetRequiredService<AnalyticsContextPool>()));
        services.AddSingleton(provider => new SqlEngine(
            provider.GetRequiredService<StatementRunner>(), provider.GetRequiredService<SemanticModel>(), provider.GetRequiredService<SqlDialect>()));
        services.TryAddSingleton<ColumnStoreOptions>();
        services.AddSingleton(provider => ColumnsOver(provider, file));
        services.AddSingleton<IStorageEngine>(provider => provider.GetRequiredService<ColumnEngine>());
        services.AddSingleton(provider => new FigureSources(
            provider.GetRequiredService<StatementRunner>(), provider.GetRequiredService<SemanticModel>(), provider.GetRequiredService<SqlDialect>()));
    }

    private static ColumnEngine ColumnsOver(IServiceProvider provider, DatabaseFile file)
    {
        var options = provider.GetRequiredService<ColumnStoreOptions>();
        var database = provider.GetRequiredService<SqlEngine>();
        var reader = new FactReader(provider.GetRequiredService<StatementRunner>(), provider.GetRequiredService<SqlDialect>());
        var columns = new ColumnFile(file.Path + ColumnFile.Extension, options.Notice ?? Log(provider));
        return new ColumnEngine(database, new ColumnLoader(provider.GetRequiredService<SemanticModel>(), database, reader, columns, options, new ScanLimits()));
    }

    private static Action<string>? Log(IServiceProvider provider) =>
        provider.GetService<ILoggerFactory>()?.CreateLogger<ColumnEngine>() is { } logger ? notice => StorageEvents.ColumnFileNotWritten(logger, notice) : null;
}
