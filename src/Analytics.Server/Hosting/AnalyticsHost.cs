using Analytics.GraphQL;
using Analytics.Server.Dashboard;
using Analytics.Server.Exports;
using Analytics.Server.Exports.Saved;
using Analytics.Server.Graph.Analysis;
using Analytics.Server.Graph.Analysis.Catalogue;
using Analytics.Server.OData;
using Analytics.Server.PowerBi;
using Analytics.Storage;
using Analytics.Storage.Engines.Columns;
using Microsoft.EntityFrameworkCore;

namespace Analytics.Server.Hosting;

/// <summary>Builds the server: its configuration, its services and its routes.</summary>
internal static class AnalyticsHost
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>How long a stop waits for running requests: longer than an operation may take.</summary>
    public static TimeSpan ShutdownTimeout { get; } = TimeSpan.FromSeconds(15);

    /// <param name="arguments">The configuration of the command line.</param>
    /// <param name="configureStorage">Adds to the options of every database context; null: nothing.</param>
    public static WebApplication Build(string[] arguments, Action<DbContextOptionsBuilder>? configureStorage = null)
    {
        _ = Task.Run(() => StoredTables.All);
        var builder = WebApplication.CreateBuilder(arguments);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        HostLogging.Configure(builder);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddSingleton(Limits.Bind(builder.Configuration, Limits.OfColumns, new ColumnStoreOptions()));
        builder.Services.AddAnalyticsStorage(ConnectionText.Read(builder.Configuration), configureStorage);
        var model = ModelFile.Read(builder.Configuration[ModelFile.Key] ?? ModelFile.Shipped);
        builder.Services.AddSingleton(model);
        builder.Services.AddSingleton<IQueryExecutor, EntityQueryExecutor>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseReadyCheck>("database", tags: [HealthRoutes.Ready]);
        builder.Services
            .AddGraphQLServer(options => Limits.Bind(builder.Configuration, Limits.OfGraph, options))
            .AddTypes(typeof(AnalyticsHost).Assembly)
            .AddAnalysis(model, builder.Configuration);
        builder.Services.AddExports(builder.Configuration);
        builder.Services.AddOData(new AnalysisCatalogue(model), builder.Configuration);
        builder.Services.AddPowerBi();

        var app = builder.Build();
        app.MapGraphQL("/graphql");
        app.MapExports();
        app.MapOData();
        app.MapPowerBi();
        app.MapHealth();
        app.MapDashboard(DashboardRoutes.Shipped);
        return app;
    }

    /// <summary>Makes the graph and reads the saved queries, which need no data.</summary>
    /// <exception cref="Commands.OptionFault">A saved query cannot be read.</exception>
    /// <exception cref="SavedQueryFault">A saved query is wrong; every fault of all is listed.</exception>
    public static void MakeGraph(IServiceProvider services)
    {
        services.GetRequiredService<SchemaSource>();
        services.GetRequiredService<SavedQueries>();
    }
}
